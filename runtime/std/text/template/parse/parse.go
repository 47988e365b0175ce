// This file implements the parser.

package parse

import (
	"bytes"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// Tree is a parsed template.
type Tree struct {
	Name      string
	ParseName string // of the template at the top, for messages
	Root      *ListNode
	Mode      Mode
	text      string
	// while parsing
	funcs      []map[string]any
	lex        *lexer
	token      [3]token // looked at and given back
	peeked     int
	vars       []string
	treeSet    map[string]*Tree
	actionLine int
	rangeDepth int
	depth      int
}

// Mode is a set of options.
type Mode uint

// The options.
const (
	ParseComments Mode = 1 << iota // comments are nodes
	SkipFuncCheck                  // functions need not exist
)

// Parse parses a template and returns the trees of all that it defines, by name. Empty delimiters are
// {{ and }}.
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error) {
	set := make(map[string]*Tree)
	t := New(name)
	t.text = text
	_, err := t.Parse(text, leftDelim, rightDelim, set, funcs...)
	return set, err
}

// New returns an empty tree.
func New(name string, funcs ...map[string]any) *Tree { return &Tree{Name: name, funcs: funcs} }

// Copy returns a copy without the state of parsing.
func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{Name: t.Name, ParseName: t.ParseName, Root: t.Root.CopyList(), text: t.text}
}

// ErrorContext returns where a node is, and its text.
func (t *Tree) ErrorContext(n Node) (location, context string) {
	tree := n.tree()
	if tree == nil {
		tree = t
	}
	before := tree.text[:n.Position()]
	column := len(before) - (strings.LastIndexByte(before, '\n') + 1)
	line := 1 + strings.Count(before, "\n")
	return fmt.Sprintf("%s:%d:%d", tree.ParseName, line, column), n.String()
}

// IsEmptyTree reports whether a list has nothing but white space and comments.
func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil, *CommentNode:
		return true
	case *ListNode:
		for _, node := range n.Nodes {
			if !IsEmptyTree(node) {
				return false
			}
		}
		return true
	case *TextNode:
		return len(bytes.TrimSpace(n.Text)) == 0
	}
	return false
}

func (t *Tree) next() token {
	if t.peeked > 0 {
		t.peeked--
	} else {
		t.token[0] = t.lex.next()
	}
	return t.token[t.peeked]
}

// backup gives the last token back; the others also tokens before it.
func (t *Tree) backup() { t.peeked++ }

func (t *Tree) backup2(t1 token) {
	t.token[1] = t1
	t.peeked = 2
}

func (t *Tree) backup3(t2, t1 token) {
	t.token[1], t.token[2] = t1, t2
	t.peeked = 3
}

func (t *Tree) peek() token {
	if t.peeked > 0 {
		return t.token[t.peeked-1]
	}
	t.peeked = 1
	t.token[0] = t.lex.next()
	return t.token[0]
}

func (t *Tree) nextNonSpace() (tok token) {
	for {
		if tok = t.next(); tok.typ != tokenSpace {
			return tok
		}
	}
}

func (t *Tree) peekNonSpace() token {
	tok := t.nextNonSpace()
	t.backup()
	return tok
}

func (t *Tree) errorf(format string, args ...any) {
	t.Root = nil
	panic(fmt.Errorf("template: %s:%d: %s", t.ParseName, t.token[0].line, fmt.Sprintf(format, args...)))
}

func (t *Tree) expect(context string, want ...tokenType) token {
	tok := t.nextNonSpace()
	for _, typ := range want {
		if tok.typ == typ {
			return tok
		}
	}
	t.unexpected(tok, context)
	return tok
}

func (t *Tree) unexpected(tok token, context string) {
	if tok.typ == tokenError {
		extra := ""
		if t.actionLine != 0 && t.actionLine != tok.line {
			extra = fmt.Sprintf(" in action started at %s:%d", t.ParseName, t.actionLine)
			if strings.HasSuffix(tok.val, " action") {
				extra = extra[len(" in action"):]
			}
		}
		t.errorf("%s%s", tok, extra)
	}
	t.errorf("unexpected %s in %s", tok, context)
}

func (t *Tree) hasFunction(name string) bool {
	for _, m := range t.funcs {
		if m != nil && m[name] != nil {
			return true
		}
	}
	return false
}

func (t *Tree) start(funcs []map[string]any, lex *lexer, set map[string]*Tree) {
	t.Root, t.lex, t.funcs, t.treeSet = nil, lex, funcs, set
	t.vars = []string{"$"}
	lex.breakOK, lex.continueOK = !t.hasFunction("break"), !t.hasFunction("continue")
}

func (t *Tree) stop() { t.lex, t.vars, t.funcs, t.treeSet = nil, nil, nil, nil }

// Parse parses a template; what it defines is added to treeSet.
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case runtime.Error:
			panic(e)
		case error:
			t.stop()
			err = e
		default:
			panic(e)
		}
	}()
	if leftDelim == "" {
		leftDelim = "{{"
	}
	if rightDelim == "" {
		rightDelim = "}}"
	}
	t.ParseName = t.Name
	t.start(funcs, &lexer{input: text, left: leftDelim, right: rightDelim, line: 1, comments: t.Mode&ParseComments != 0}, treeSet)
	t.text = text
	t.top()
	t.add()
	t.stop()
	return t, nil
}

// add adds the tree to the set.
func (t *Tree) add() {
	old := t.treeSet[t.Name]
	if old == nil || IsEmptyTree(old.Root) {
		t.treeSet[t.Name] = t
	} else if !IsEmptyTree(t.Root) {
		t.errorf("template: multiple definition of template %q", t.Name)
	}
}

func (t *Tree) list(pos Pos) *ListNode { return &ListNode{NodeType: NodeList, Pos: pos, owner: owner{t}} }

// top parses the whole text.
func (t *Tree) top() {
	t.Root = t.list(t.peek().pos)
	for t.peek().typ != tokenEOF {
		if t.peek().typ == tokenLeftDelim {
			delim := t.next()
			if t.nextNonSpace().typ == tokenDefine {
				def := New("definition")
				def.text, def.Mode, def.ParseName = t.text, t.Mode, t.ParseName
				def.start(t.funcs, t.lex, t.treeSet)
				def.definition()
				continue
			}
			t.backup2(delim)
		}
		switch n := t.textOrAction(); n.Type() {
		case nodeEnd, nodeElse:
			t.errorf("unexpected %s", n)
		default:
			t.Root.append(n)
		}
	}
}

func (t *Tree) definition() {
	const context = "define clause"
	name := t.expect(context, tokenString, tokenRawString)
	var err error
	if t.Name, err = strconv.Unquote(name.val); err != nil {
		panic(fmt.Errorf("template: %s:%d: %s", t.ParseName, t.token[0].line, err))
	}
	t.expect(context, tokenRightDelim)
	var end Node
	t.Root, end = t.itemList()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	t.add()
	t.stop()
}

// itemList parses up to {{end}} or {{else}}.
func (t *Tree) itemList() (list *ListNode, next Node) {
	list = t.list(t.peekNonSpace().pos)
	for t.peekNonSpace().typ != tokenEOF {
		n := t.textOrAction()
		switch n.Type() {
		case nodeEnd, nodeElse:
			return list, n
		}
		list.append(n)
	}
	t.errorf("unexpected EOF")
	return
}

func (t *Tree) textOrAction() Node {
	switch tok := t.nextNonSpace(); tok.typ {
	case tokenText:
		return &TextNode{NodeText, tok.pos, owner{t}, []byte(tok.val)}
	case tokenLeftDelim:
		t.actionLine = tok.line
		defer func() { t.actionLine = 0 }()
		return t.action()
	case tokenComment:
		return &CommentNode{NodeComment, tok.pos, owner{t}, tok.val}
	default:
		t.unexpected(tok, "input")
	}
	return nil
}

func (t *Tree) action() Node {
	switch tok := t.nextNonSpace(); tok.typ {
	case tokenBlock:
		return t.block()
	case tokenBreak, tokenContinue:
		name := "{{" + tok.val + "}}"
		if next := t.nextNonSpace(); next.typ != tokenRightDelim {
			t.unexpected(next, name)
		}
		if t.rangeDepth == 0 {
			t.errorf("%s outside {{range}}", name)
		}
		if tok.typ == tokenBreak {
			return &BreakNode{owner{t}, NodeBreak, tok.pos, tok.line}
		}
		return &ContinueNode{owner{t}, NodeContinue, tok.pos, tok.line}
	case tokenElse:
		if next := t.peekNonSpace(); next.typ == tokenIf || next.typ == tokenWith {
			return &markNode{nodeElse, next.pos, owner{t}}
		}
		return &markNode{nodeElse, t.expect("else", tokenRightDelim).pos, owner{t}}
	case tokenEnd:
		return &markNode{nodeEnd, t.expect("end", tokenRightDelim).pos, owner{t}}
	case tokenIf:
		return &IfNode{t.branch(NodeIf, "if")}
	case tokenRange:
		return &RangeNode{t.branch(NodeRange, "range")}
	case tokenWith:
		return &WithNode{t.branch(NodeWith, "with")}
	case tokenTemplate:
		return t.templateAction()
	}
	t.backup()
	tok := t.peek()
	return &ActionNode{NodeAction, tok.pos, owner{t}, tok.line, t.pipeline("command", tokenRightDelim)}
}

// branch parses if, range and with, from behind the keyword.
func (t *Tree) branch(typ NodeType, context string) BranchNode {
	vars := len(t.vars)
	defer func() { t.vars = t.vars[:vars] }()
	b := BranchNode{NodeType: typ, owner: owner{t}}
	b.Pipe = t.pipeline(context, tokenRightDelim)
	b.Pos, b.Line = b.Pipe.Pos, b.Pipe.Line
	if typ == NodeRange {
		t.rangeDepth++
	}
	var next Node
	b.List, next = t.itemList()
	if typ == NodeRange {
		t.rangeDepth--
	}
	if next.Type() == nodeElse {
		switch tok := t.peek(); {
		case typ == NodeIf && tok.typ == tokenIf: // {{else if}} needs no end of its own
			t.next()
			b.ElseList = t.list(next.Position())
			b.ElseList.append(&IfNode{t.branch(NodeIf, "if")})
		case typ == NodeWith && tok.typ == tokenWith:
			t.next()
			b.ElseList = t.list(next.Position())
			b.ElseList.append(&WithNode{t.branch(NodeWith, "with")})
		default:
			b.ElseList, next = t.itemList()
			if next.Type() != nodeEnd {
				t.errorf("expected end; found %s", next)
			}
		}
	}
	return b
}

func (t *Tree) templateName(tok token, context string) string {
	if tok.typ != tokenString && tok.typ != tokenRawString {
		t.unexpected(tok, context)
	}
	s, err := strconv.Unquote(tok.val)
	if err != nil {
		t.errorf("%s", err)
	}
	return s
}

func (t *Tree) templateAction() Node {
	const context = "template clause"
	tok := t.nextNonSpace()
	n := &TemplateNode{NodeTemplate, tok.pos, owner{t}, tok.line, t.templateName(tok, context), nil}
	if t.nextNonSpace().typ != tokenRightDelim {
		t.backup()
		n.Pipe = t.pipeline(context, tokenRightDelim)
	}
	return n
}

func (t *Tree) block() Node {
	const context = "block clause"
	tok := t.nextNonSpace()
	name := t.templateName(tok, context)
	pipe := t.pipeline(context, tokenRightDelim)
	block := New(name)
	block.text, block.Mode, block.ParseName = t.text, t.Mode, t.ParseName
	block.start(t.funcs, t.lex, t.treeSet)
	var end Node
	block.Root, end = block.itemList()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	block.add()
	block.stop()
	return &TemplateNode{NodeTemplate, tok.pos, owner{t}, tok.line, name, pipe}
}

// pipeline parses up to a token.
func (t *Tree) pipeline(context string, end tokenType) *PipeNode {
	first := t.peekNonSpace()
	pipe := &PipeNode{NodeType: NodePipe, Pos: first.pos, owner: owner{t}, Line: first.line}
	for t.declaration(pipe, context) {
	}
	for {
		switch tok := t.nextNonSpace(); tok.typ {
		case end:
			t.checkPipeline(pipe, context)
			return pipe
		case tokenBool, tokenChar1, tokenComplex, tokenDot, tokenField, tokenIdentifier, tokenNumber, tokenNil,
			tokenRawString, tokenString, tokenVariable, tokenLeftParen:
			t.backup()
			pipe.Cmds = append(pipe.Cmds, t.command())
		default:
			t.unexpected(tok, context)
		}
	}
}

// declaration parses a variable that is set, if one comes; true if another one may follow.
func (t *Tree) declaration(pipe *PipeNode, context string) bool {
	v := t.peekNonSpace()
	if v.typ != tokenVariable {
		return false
	}
	t.next()
	after := t.peek()
	next := t.peekNonSpace()
	switch {
	case next.typ == tokenAssign || next.typ == tokenDeclare:
		pipe.IsAssign = next.typ == tokenAssign
		t.nextNonSpace()
		t.declare(pipe, v)
	case next.typ == tokenChar && next.val == ",":
		t.nextNonSpace()
		t.declare(pipe, v)
		if context != "range" || len(pipe.Decl) >= 2 {
			t.errorf("too many declarations in %s", context)
		}
		switch t.peekNonSpace().typ {
		case tokenVariable, tokenRightDelim, tokenRightParen:
			return true
		}
		t.errorf("range can only initialize variables")
	case after.typ == tokenSpace:
		t.backup3(v, after)
	default:
		t.backup2(v)
	}
	return false
}

func (t *Tree) declare(pipe *PipeNode, v token) {
	pipe.Decl = append(pipe.Decl, t.variable(v.pos, v.val))
	t.vars = append(t.vars, v.val)
}

func (t *Tree) variable(pos Pos, ident string) *VariableNode {
	return &VariableNode{NodeVariable, pos, owner{t}, strings.Split(ident, ".")}
}

func (t *Tree) checkPipeline(pipe *PipeNode, context string) {
	if len(pipe.Cmds) == 0 {
		t.errorf("missing value for %s", context)
	}
	for i, c := range pipe.Cmds[1:] {
		switch c.Args[0].Type() {
		case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
			t.errorf("non executable command in pipeline stage %d", i+2)
		}
	}
}

func (t *Tree) command() *CommandNode {
	cmd := &CommandNode{NodeCommand, t.peekNonSpace().pos, owner{t}, nil}
	for more := true; more; {
		t.peekNonSpace()
		if operand := t.operand(); operand != nil {
			cmd.Args = append(cmd.Args, operand)
		}
		switch tok := t.next(); tok.typ {
		case tokenSpace:
		case tokenRightDelim, tokenRightParen:
			t.backup()
			more = false
		case tokenPipe:
			more = false
		default:
			t.unexpected(tok, "operand")
		}
	}
	if len(cmd.Args) == 0 {
		t.errorf("empty command")
	}
	return cmd
}

// operand parses a term with fields.
func (t *Tree) operand() Node {
	n := t.term()
	if n == nil || t.peek().typ != tokenField {
		return n
	}
	chain := &ChainNode{NodeType: NodeChain, Pos: t.peek().pos, owner: owner{t}, Node: n}
	for t.peek().typ == tokenField {
		chain.Add(t.next().val)
	}
	switch n.Type() {
	case NodeField:
		return t.field(chain.Pos, chain.String())
	case NodeVariable:
		return t.variable(chain.Pos, chain.String())
	case NodeBool, NodeString, NodeNumber, NodeNil, NodeDot:
		t.errorf("unexpected . after term %q", n.String())
	}
	return chain
}

func (t *Tree) field(pos Pos, text string) *FieldNode {
	return &FieldNode{NodeField, pos, owner{t}, strings.Split(text[1:], ".")}
}

// maxParens is how deep parentheses may be nested.
const maxParens = 10000

func (t *Tree) term() Node {
	switch tok := t.nextNonSpace(); tok.typ {
	case tokenIdentifier:
		if t.Mode&SkipFuncCheck == 0 && !t.hasFunction(tok.val) {
			t.errorf("function %q not defined", tok.val)
		}
		return NewIdentifier(tok.val).SetTree(t).SetPos(tok.pos)
	case tokenDot:
		return &DotNode{NodeDot, tok.pos, owner{t}}
	case tokenNil:
		return &NilNode{NodeNil, tok.pos, owner{t}}
	case tokenVariable:
		v := t.variable(tok.pos, tok.val)
		for _, name := range t.vars {
			if name == v.Ident[0] {
				return v
			}
		}
		t.errorf("undefined variable %q", v.Ident[0])
	case tokenField:
		return t.field(tok.pos, tok.val)
	case tokenBool:
		return &BoolNode{NodeBool, tok.pos, owner{t}, tok.val == "true"}
	case tokenChar1, tokenComplex, tokenNumber:
		n, err := t.newNumber(tok.pos, tok.val, tok.typ)
		if err != nil {
			t.errorf("%s", err)
		}
		return n
	case tokenLeftParen:
		if t.depth++; t.depth > maxParens {
			t.errorf("max expression depth exceeded")
		}
		defer func() { t.depth-- }()
		return t.pipeline("parenthesized pipeline", tokenRightParen)
	case tokenString, tokenRawString:
		s, err := strconv.Unquote(tok.val)
		if err != nil {
			t.errorf("%s", err)
		}
		return &StringNode{NodeString, tok.pos, owner{t}, tok.val, s}
	}
	t.backup()
	return nil
}
