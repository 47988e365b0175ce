package rel
