package _ // ERROR "invalid package name _"

func main() {}
