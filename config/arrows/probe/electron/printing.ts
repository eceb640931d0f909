import '../renderer/parts/member-picker';
import 'node:https';
