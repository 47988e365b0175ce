// Package parse parses the templates of text/template into trees.
package parse

import (
	"fmt"
	"strconv"
	"strings"
)

// Node is a part of a template.
type Node interface {
	Type() NodeType
	String() string
	// Copy returns a copy of the node and all below it.
	Copy() Node
	// Position returns the offset of the node's text.
	Position() Pos
	tree() *Tree
	writeTo(*strings.Builder)
}

// NodeType is a kind of node.
type NodeType int

// Pos is an offset in the text of a template.
type Pos int

// Position returns p.
func (p Pos) Position() Pos { return p }

// Type returns t.
func (t NodeType) Type() NodeType { return t }

// The kinds.
const (
	NodeText NodeType = iota
	NodeAction
	NodeBool
	NodeChain
	NodeCommand
	NodeDot
	nodeElse
	nodeEnd
	NodeField
	NodeIdentifier
	NodeIf
	NodeList
	NodeNil
	NodeNumber
	NodePipe
	NodeRange
	NodeString
	NodeTemplate
	NodeVariable
	NodeWith
	NodeComment
	NodeBreak
	NodeContinue
)

// owner is the tree that a node is in.
type owner struct{ tr *Tree }

func (o owner) tree() *Tree { return o.tr }

// duplicate returns a copy of a node that has no nodes below it.
func duplicate[N any](n *N) *N {
	c := *n
	return &c
}

// text returns what a node writes.
func text(n Node) string {
	var b strings.Builder
	n.writeTo(&b)
	return b.String()
}

// ListNode is a sequence.
type ListNode struct {
	NodeType
	Pos
	owner
	Nodes []Node
}

func (l *ListNode) append(n Node)  { l.Nodes = append(l.Nodes, n) }
func (l *ListNode) String() string { return text(l) }
func (l *ListNode) writeTo(b *strings.Builder) {
	for _, n := range l.Nodes {
		n.writeTo(b)
	}
}

// CopyList is Copy with the type kept.
func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return nil
	}
	c := &ListNode{l.NodeType, l.Pos, l.owner, nil}
	for _, n := range l.Nodes {
		c.append(n.Copy())
	}
	return c
}

func (l *ListNode) Copy() Node { return l.CopyList() }

// TextNode is plain text.
type TextNode struct {
	NodeType
	Pos
	owner
	Text []byte
}

func (t *TextNode) String() string             { return string(t.Text) }
func (t *TextNode) writeTo(b *strings.Builder) { b.Write(t.Text) }
func (t *TextNode) Copy() Node {
	return &TextNode{t.NodeType, t.Pos, t.owner, append([]byte{}, t.Text...)}
}

// CommentNode is a comment.
type CommentNode struct {
	NodeType
	Pos
	owner
	Text string
}

func (c *CommentNode) String() string             { return text(c) }
func (c *CommentNode) writeTo(b *strings.Builder) { b.WriteString("{{" + c.Text + "}}") }
func (c *CommentNode) Copy() Node                 { return duplicate(c) }

// PipeNode is a pipeline, maybe with variables that it sets.
type PipeNode struct {
	NodeType
	Pos
	owner
	Line     int
	IsAssign bool // the variables exist
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

func (p *PipeNode) String() string { return text(p) }
func (p *PipeNode) writeTo(b *strings.Builder) {
	for i, v := range p.Decl {
		if i > 0 {
			b.WriteString(", ")
		}
		v.writeTo(b)
	}
	if len(p.Decl) > 0 {
		if p.IsAssign {
			b.WriteString(" = ")
		} else {
			b.WriteString(" := ")
		}
	}
	for i, c := range p.Cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		c.writeTo(b)
	}
}

// CopyPipe is Copy with the type kept.
func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return nil
	}
	c := *p
	c.Decl, c.Cmds = nil, nil
	for _, v := range p.Decl {
		c.Decl = append(c.Decl, v.Copy().(*VariableNode))
	}
	for _, cmd := range p.Cmds {
		c.Cmds = append(c.Cmds, cmd.Copy().(*CommandNode))
	}
	return &c
}

func (p *PipeNode) Copy() Node { return p.CopyPipe() }

// ActionNode is a pipeline whose value is printed.
type ActionNode struct {
	NodeType
	Pos
	owner
	Line int
	Pipe *PipeNode
}

func (a *ActionNode) String() string { return text(a) }
func (a *ActionNode) Copy() Node {
	return &ActionNode{a.NodeType, a.Pos, a.owner, a.Line, a.Pipe.CopyPipe()}
}
func (a *ActionNode) writeTo(b *strings.Builder) {
	b.WriteString("{{")
	a.Pipe.writeTo(b)
	b.WriteString("}}")
}

// CommandNode is an operand with arguments.
type CommandNode struct {
	NodeType
	Pos
	owner
	Args []Node
}

func (c *CommandNode) String() string { return text(c) }
func (c *CommandNode) writeTo(b *strings.Builder) {
	for i, arg := range c.Args {
		if i > 0 {
			b.WriteByte(' ')
		}
		writeOperand(b, arg)
	}
}

// writeOperand writes pipelines in parentheses.
func writeOperand(b *strings.Builder, n Node) {
	if _, ok := n.(*PipeNode); ok {
		b.WriteByte('(')
		n.writeTo(b)
		b.WriteByte(')')
	} else {
		n.writeTo(b)
	}
}

func (c *CommandNode) Copy() Node {
	d := &CommandNode{c.NodeType, c.Pos, c.owner, nil}
	for _, n := range c.Args {
		d.Args = append(d.Args, n.Copy())
	}
	return d
}

// IdentifierNode is the name of a function.
type IdentifierNode struct {
	NodeType
	Pos
	owner
	Ident string
}

// NewIdentifier returns a node for a name.
func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{NodeType: NodeIdentifier, Ident: ident}
}

// SetPos sets the position and returns i.
func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode {
	i.Pos = pos
	return i
}

// SetTree sets the tree and returns i.
func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode {
	i.tr = t
	return i
}

func (i *IdentifierNode) String() string             { return i.Ident }
func (i *IdentifierNode) writeTo(b *strings.Builder) { b.WriteString(i.Ident) }
func (i *IdentifierNode) Copy() Node                 { return duplicate(i) }

// VariableNode is a variable with fields.
type VariableNode struct {
	NodeType
	Pos
	owner
	Ident []string // "$x" and fields
}

func (v *VariableNode) String() string             { return text(v) }
func (v *VariableNode) writeTo(b *strings.Builder) { b.WriteString(strings.Join(v.Ident, ".")) }
func (v *VariableNode) Copy() Node {
	return &VariableNode{v.NodeType, v.Pos, v.owner, append([]string{}, v.Ident...)}
}

// DotNode is the cursor, ".".
type DotNode struct {
	NodeType
	Pos
	owner
}

func (d *DotNode) Type() NodeType             { return NodeDot }
func (d *DotNode) String() string             { return "." }
func (d *DotNode) writeTo(b *strings.Builder) { b.WriteByte('.') }
func (d *DotNode) Copy() Node                 { return duplicate(d) }

// NilNode is nil.
type NilNode struct {
	NodeType
	Pos
	owner
}

func (n *NilNode) Type() NodeType             { return NodeNil }
func (n *NilNode) String() string             { return "nil" }
func (n *NilNode) writeTo(b *strings.Builder) { b.WriteString("nil") }
func (n *NilNode) Copy() Node                 { return duplicate(n) }

// FieldNode is fields of the cursor.
type FieldNode struct {
	NodeType
	Pos
	owner
	Ident []string
}

func (f *FieldNode) String() string { return text(f) }
func (f *FieldNode) writeTo(b *strings.Builder) {
	for _, id := range f.Ident {
		b.WriteString("." + id)
	}
}
func (f *FieldNode) Copy() Node {
	return &FieldNode{f.NodeType, f.Pos, f.owner, append([]string{}, f.Ident...)}
}

// ChainNode is fields of any operand.
type ChainNode struct {
	NodeType
	Pos
	owner
	Node  Node
	Field []string
}

// Add adds a field, which begins with a dot.
func (c *ChainNode) Add(field string) {
	if len(field) == 0 || field[0] != '.' {
		panic("no dot in field")
	}
	field = field[1:]
	if field == "" {
		panic("empty field")
	}
	c.Field = append(c.Field, field)
}

func (c *ChainNode) String() string { return text(c) }
func (c *ChainNode) writeTo(b *strings.Builder) {
	writeOperand(b, c.Node)
	for _, f := range c.Field {
		b.WriteString("." + f)
	}
}
func (c *ChainNode) Copy() Node {
	return &ChainNode{c.NodeType, c.Pos, c.owner, c.Node, append([]string{}, c.Field...)}
}

// BoolNode is true or false.
type BoolNode struct {
	NodeType
	Pos
	owner
	True bool
}

func (b *BoolNode) String() string               { return strconv.FormatBool(b.True) }
func (b *BoolNode) writeTo(out *strings.Builder) { out.WriteString(b.String()) }
func (b *BoolNode) Copy() Node                   { return duplicate(b) }

// NumberNode is a number, as each kind that can hold it.
type NumberNode struct {
	NodeType
	Pos
	owner
	IsInt      bool
	IsUint     bool
	IsFloat    bool
	IsComplex  bool
	Int64      int64
	Uint64     uint64
	Float64    float64
	Complex128 complex128
	Text       string
}

func (n *NumberNode) String() string             { return n.Text }
func (n *NumberNode) writeTo(b *strings.Builder) { b.WriteString(n.Text) }
func (n *NumberNode) Copy() Node                 { return duplicate(n) }

func (t *Tree) newNumber(pos Pos, text string, typ tokenType) (*NumberNode, error) {
	n := &NumberNode{NodeType: NodeNumber, Pos: pos, owner: owner{t}, Text: text}
	switch typ {
	case tokenChar1:
		r, _, tail, err := strconv.UnquoteChar(text[1:], text[0])
		if err != nil {
			return nil, err
		}
		if tail != "'" {
			return nil, fmt.Errorf("malformed character constant: %s", text)
		}
		n.Int64, n.IsInt = int64(r), true
		n.Uint64, n.IsUint = uint64(r), true
		n.Float64, n.IsFloat = float64(r), true
		return n, nil
	case tokenComplex:
		if _, err := fmt.Sscan(text, &n.Complex128); err != nil {
			return nil, err
		}
		n.IsComplex = true
		n.simplify()
		return n, nil
	}
	if strings.HasSuffix(text, "i") {
		if f, err := strconv.ParseFloat(text[:len(text)-1], 64); err == nil {
			n.Complex128, n.IsComplex = complex(0, f), true
			n.simplify()
			return n, nil
		}
	}
	if u, err := strconv.ParseUint(text, 0, 64); err == nil {
		n.IsUint, n.Uint64 = true, u
	}
	if i, err := strconv.ParseInt(text, 0, 64); err == nil {
		n.IsInt, n.Int64 = true, i
		if i == 0 {
			n.IsUint = true // -0
		}
	}
	switch {
	case n.IsInt:
		n.IsFloat, n.Float64 = true, float64(n.Int64)
	case n.IsUint:
		n.IsFloat, n.Float64 = true, float64(n.Uint64)
	default:
		f, err := strconv.ParseFloat(text, 64)
		if err == nil {
			if !strings.ContainsAny(text, ".eEpP") {
				return nil, fmt.Errorf("integer overflow: %q", text)
			}
			n.IsFloat, n.Float64 = true, f
			n.integers()
		}
	}
	if !n.IsInt && !n.IsUint && !n.IsFloat {
		return nil, fmt.Errorf("illegal number syntax: %q", text)
	}
	return n, nil
}

// integers fills in the integers that a float is.
func (n *NumberNode) integers() {
	if !n.IsInt && float64(int64(n.Float64)) == n.Float64 {
		n.IsInt, n.Int64 = true, int64(n.Float64)
	}
	if !n.IsUint && float64(uint64(n.Float64)) == n.Float64 {
		n.IsUint, n.Uint64 = true, uint64(n.Float64)
	}
}

// simplify fills in the simpler numbers that a complex one is.
func (n *NumberNode) simplify() {
	if n.IsFloat = imag(n.Complex128) == 0; n.IsFloat {
		n.Float64 = real(n.Complex128)
		n.integers()
	}
}

// StringNode is a string.
type StringNode struct {
	NodeType
	Pos
	owner
	Quoted string // as written
	Text   string
}

func (s *StringNode) String() string             { return s.Quoted }
func (s *StringNode) writeTo(b *strings.Builder) { b.WriteString(s.Quoted) }
func (s *StringNode) Copy() Node                 { return duplicate(s) }

// markNode is {{end}} or {{else}}, which is in no tree.
type markNode struct {
	NodeType
	Pos
	owner
}

func (m *markNode) String() string {
	if m.NodeType == nodeEnd {
		return "{{end}}"
	}
	return "{{else}}"
}
func (m *markNode) writeTo(b *strings.Builder) { b.WriteString(m.String()) }
func (m *markNode) Copy() Node                 { return duplicate(m) }

// BranchNode is what if, range and with have in common.
type BranchNode struct {
	NodeType
	Pos
	owner
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode
}

func (b *BranchNode) String() string { return text(b) }
func (b *BranchNode) writeTo(out *strings.Builder) {
	name := map[NodeType]string{NodeIf: "if", NodeRange: "range", NodeWith: "with"}[b.NodeType]
	out.WriteString("{{" + name + " ")
	b.Pipe.writeTo(out)
	out.WriteString("}}")
	b.List.writeTo(out)
	if b.ElseList != nil {
		out.WriteString("{{else}}")
		b.ElseList.writeTo(out)
	}
	out.WriteString("{{end}}")
}

func (b *BranchNode) copyBranch() BranchNode {
	return BranchNode{b.NodeType, b.Pos, b.owner, b.Line, b.Pipe.CopyPipe(), b.List.CopyList(), b.ElseList.CopyList()}
}

// Copy returns an IfNode, RangeNode or WithNode.
func (b *BranchNode) Copy() Node {
	switch c := b.copyBranch(); b.NodeType {
	case NodeIf:
		return &IfNode{c}
	case NodeRange:
		return &RangeNode{c}
	default:
		return &WithNode{c}
	}
}

// IfNode is {{if}}.
type IfNode struct{ BranchNode }

// RangeNode is {{range}}.
type RangeNode struct{ BranchNode }

// WithNode is {{with}}.
type WithNode struct{ BranchNode }

func (i *IfNode) Copy() Node    { return &IfNode{i.copyBranch()} }
func (r *RangeNode) Copy() Node { return &RangeNode{r.copyBranch()} }
func (w *WithNode) Copy() Node  { return &WithNode{w.copyBranch()} }

// BreakNode is {{break}}.
type BreakNode struct {
	owner
	NodeType
	Pos
	Line int
}

func (b *BreakNode) String() string               { return "{{break}}" }
func (b *BreakNode) writeTo(out *strings.Builder) { out.WriteString("{{break}}") }
func (b *BreakNode) Copy() Node                   { return duplicate(b) }

// ContinueNode is {{continue}}.
type ContinueNode struct {
	owner
	NodeType
	Pos
	Line int
}

func (c *ContinueNode) String() string               { return "{{continue}}" }
func (c *ContinueNode) writeTo(out *strings.Builder) { out.WriteString("{{continue}}") }
func (c *ContinueNode) Copy() Node                   { return duplicate(c) }

// TemplateNode is {{template}}.
type TemplateNode struct {
	NodeType
	Pos
	owner
	Line int
	Name string
	Pipe *PipeNode // the data, or nil
}

func (t *TemplateNode) String() string { return text(t) }
func (t *TemplateNode) Copy() Node {
	return &TemplateNode{t.NodeType, t.Pos, t.owner, t.Line, t.Name, t.Pipe.CopyPipe()}
}
func (t *TemplateNode) writeTo(b *strings.Builder) {
	b.WriteString("{{template " + strconv.Quote(t.Name))
	if t.Pipe != nil {
		b.WriteByte(' ')
		t.Pipe.writeTo(b)
	}
	b.WriteString("}}")
}
