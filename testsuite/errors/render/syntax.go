package main

func f(a int, b int
{
	x := 'ab'
	for i := 0; i < 10; i++
	{
	}
	s := "never closed
	return
}

func g() {
	if x := []int{1}; x == nil {
