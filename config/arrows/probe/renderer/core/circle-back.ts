export { circle } from './circle';
