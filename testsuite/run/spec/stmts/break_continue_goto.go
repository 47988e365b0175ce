// Break, continue, goto, fallthrough with and without labels.
package main

import "fmt"

func main() {
	const (
		item = iota + 1
		bad
	)
	a := [][]int{{0, 0}, {0, item}, {bad, 0}}
	state := ""
OuterLoop:
	for i := range a {
		for j := range a[i] {
			switch a[i][j] {
			case bad:
				state = "error"
				break OuterLoop
			case item:
				state = fmt.Sprint("found ", i, j)
				break OuterLoop
			}
		}
	}
	fmt.Println(state)
RowLoop:
	for y, row := range a {
		for _, data := range row {
			if data == item {
				continue RowLoop
			}
		}
		fmt.Print(y, " ")
	}
	fmt.Println()
Sw:
	switch {
	default:
		for {
			select {
			default:
				break Sw
			}
		}
	}
Sel:
	select {
	default:
		for {
			break Sel
		}
	}
	i := 0
loop:
	if i < 3 {
		fmt.Print("goto", i, " ")
		i++
		goto loop
	}
	{
		goto inner
	inner:
		fmt.Println("inner")
	}
	if i == 3 {
		goto end
	}
	fmt.Println("never")
end:
	for i := 0; i < 5; i++ {
		switch i {
		case 1:
			continue
		case 2:
			fallthrough
		case 7:
			fmt.Print("two ")
		case 3:
			break
		default:
			fmt.Print(i, " ")
		}
	}
	fmt.Println()
	for i := 0; ; {
		i++
		if i < 3 {
			continue
		}
		break
	}
Block:
	{
		fmt.Println("labeled block")
		if i == 0 {
			goto Block
		}
	}
}
