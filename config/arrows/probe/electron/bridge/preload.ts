import '../printing';
