// Comments: line comments, general comments as spaces and as newlines, none inside literals.
package main /* still the clause */

import /* between */ "fmt" // after

/* a general comment
   over lines /* does not nest, // hides nothing
*/

func add(a /* first */, b /* second */ int) int { return a /**/ + /***/ b }

func newline() int {
	x := 1 /* acts like a newline: the statement ends
	*/
	y := 2 /* like a space */ + 3
	return /* no newline here */ x + y
}

func main() {
	fmt.Println("/* not a comment */", `// neither`, '/', "// nor this")
	fmt.Println(add(1, 2), newline())
	/* before */ fmt.Println("code after a comment") /* after */ // and after that
	z := 10 /*/ tricky start /*/ - 3 /* */
	fmt.Println(z)
	//
	/**/
	/* " */ fmt.Println("quote") /* ' */
} // the last line has no newline
