package main

func main() {
	println("left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left left ", undefined, "right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right right ")
	println(first, /* between between between between between between between between between between between between between between between between between between between between between between between between between between between between between between  */ second)
}
