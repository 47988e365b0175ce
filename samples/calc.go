// A calculator: a tokenizer, a recursive-descent parser that builds a tree, and an evaluator.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
)

// Kind is a kind of token.
type Kind int

// The kinds of tokens.
const (
	End Kind = iota
	Number
	Name
	Operator
)

func (k Kind) String() string {
	return [...]string{"end", "number", "name", "operator"}[k]
}

// Token is a piece of the input.
type Token struct {
	Kind Kind
	Text string
	Pos  int
}

// SyntaxError is an error at a place in the input.
type SyntaxError struct {
	Pos int
	Msg string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("column %d: %s", e.Pos+1, e.Msg) }

// tokenize splits an expression.
func tokenize(s string) ([]Token, error) {
	var tokens []Token
	for i := 0; i < len(s); {
		c := s[i]
		start := i
		switch {
		case c == ' ' || c == '\t':
			i++
			continue
		case c >= '0' && c <= '9' || c == '.':
			for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' || s[i] == 'e') {
				i++
			}
			tokens = append(tokens, Token{Number, s[start:i], start})
		case c >= 'a' && c <= 'z':
			for i < len(s) && s[i] >= 'a' && s[i] <= 'z' {
				i++
			}
			tokens = append(tokens, Token{Name, s[start:i], start})
		case strings.IndexByte("+-*/^()=,", c) >= 0:
			i++
			tokens = append(tokens, Token{Operator, s[start:i], start})
		default:
			return nil, &SyntaxError{i, fmt.Sprintf("unexpected %q", c)}
		}
	}
	return append(tokens, Token{End, "", len(s)}), nil
}

// Node is an expression.
type Node interface {
	Eval(env map[string]float64) (float64, error)
	String() string
}

type (
	num    float64
	name   string
	binary struct {
		op   byte
		x, y Node
	}
	negation struct{ x Node }
	call     struct {
		fn   string
		args []Node
	}
)

func (n num) Eval(map[string]float64) (float64, error) { return float64(n), nil }
func (n num) String() string                           { return strconv.FormatFloat(float64(n), 'g', -1, 64) }

func (n name) Eval(env map[string]float64) (float64, error) {
	if v, ok := env[string(n)]; ok {
		return v, nil
	}
	return 0, fmt.Errorf("undefined: %s", string(n))
}
func (n name) String() string { return string(n) }

var errDivide = errors.New("division by zero")

func (b *binary) Eval(env map[string]float64) (float64, error) {
	x, err := b.x.Eval(env)
	if err != nil {
		return 0, err
	}
	y, err := b.y.Eval(env)
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return x + y, nil
	case '-':
		return x - y, nil
	case '*':
		return x * y, nil
	case '/':
		if y == 0 {
			return 0, errDivide
		}
		return x / y, nil
	}
	return math.Pow(x, y), nil
}
func (b *binary) String() string { return fmt.Sprintf("(%v %c %v)", b.x, b.op, b.y) }

func (n negation) Eval(env map[string]float64) (float64, error) {
	v, err := n.x.Eval(env)
	return -v, err
}
func (n negation) String() string { return fmt.Sprintf("-%v", n.x) }

var functions = map[string]func(...float64) float64{
	"sqrt": func(a ...float64) float64 { return math.Sqrt(a[0]) },
	"max": func(a ...float64) float64 {
		best := math.Inf(-1)
		for _, v := range a {
			best = max(best, v)
		}
		return best
	},
}

func (c *call) Eval(env map[string]float64) (float64, error) {
	var args []float64
	for _, a := range c.args {
		v, err := a.Eval(env)
		if err != nil {
			return 0, err
		}
		args = append(args, v)
	}
	return functions[c.fn](args...), nil
}
func (c *call) String() string { return fmt.Sprintf("%s%v", c.fn, c.args) }

// Parser turns tokens into a tree. Errors travel as panics and come out of Parse as values.
type Parser struct {
	tokens []Token
	at     int
}

var precedence = map[string]int{"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}

// Parse reads an expression.
func Parse(s string) (n Node, err error) {
	tokens, err := tokenize(s)
	if err != nil {
		return nil, err
	}
	defer func() {
		if e, ok := recover().(*SyntaxError); ok {
			n, err = nil, e
		}
	}()
	p := &Parser{tokens: tokens}
	n = p.expr(1)
	if t := p.peek(); t.Kind != End {
		p.fail(t)
	}
	return n, nil
}

func (p *Parser) peek() Token { return p.tokens[p.at] }

func (p *Parser) next() Token {
	t := p.tokens[p.at]
	p.at++
	return t
}

func (p *Parser) fail(t Token) {
	panic(&SyntaxError{t.Pos, strings.TrimSpace(fmt.Sprintf("unexpected %v %s", t.Kind, t.Text))})
}

func (p *Parser) accept(op string) bool {
	if t := p.peek(); t.Kind == Operator && t.Text == op {
		p.at++
		return true
	}
	return false
}

func (p *Parser) expr(level int) Node {
	x := p.unary()
	for {
		op := p.peek()
		prec := precedence[op.Text]
		if op.Kind != Operator || prec < level {
			return x
		}
		p.next()
		next := prec + 1
		if op.Text == "^" {
			next = prec
		}
		x = &binary{op.Text[0], x, p.expr(next)}
	}
}

func (p *Parser) unary() Node {
	if p.accept("-") {
		return negation{p.unary()}
	}
	t := p.next()
	switch t.Kind {
	case Number:
		v, err := strconv.ParseFloat(t.Text, 64)
		if err != nil {
			panic(&SyntaxError{t.Pos, "bad number " + t.Text})
		}
		return num(v)
	case Name:
		if _, ok := functions[t.Text]; !ok || !p.accept("(") {
			return name(t.Text)
		}
		c := &call{fn: t.Text}
		for {
			c.args = append(c.args, p.expr(1))
			if !p.accept(",") {
				break
			}
		}
		if !p.accept(")") {
			p.fail(p.peek())
		}
		return c
	case Operator:
		if t.Text == "(" {
			x := p.expr(1)
			if !p.accept(")") {
				p.fail(p.peek())
			}
			return x
		}
	}
	p.fail(t)
	return nil
}

func main() {
	env := map[string]float64{"pi": math.Pi}
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		line := strings.TrimSpace(in.Text())
		if line == "" {
			continue
		}
		target := ""
		if left, right, ok := strings.Cut(line, "="); ok {
			target, line = strings.TrimSpace(left), right
		}
		tree, err := Parse(line)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		v, err := tree.Eval(env)
		if err != nil {
			fmt.Printf("%v: error: %v\n", tree, err)
			continue
		}
		if target != "" {
			env[target] = v
		}
		fmt.Printf("%v = %.6g\n", tree, v)
	}
}
