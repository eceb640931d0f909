import '../features/members/list';
