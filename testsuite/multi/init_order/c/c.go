package c

func Say(s string) string { println(s); return s }

func init() { Say("c init") }
