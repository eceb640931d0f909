import '../ui/screen';
