// A tiny stack machine with an assembler, a disassembler and a debugger's trace.
package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"text/tabwriter"
)

type Op byte

const (
	OpHalt Op = iota
	OpPush
	OpPop
	OpDup
	OpSwap
	OpOver
	OpAdd
	OpSub
	OpMul
	OpDiv
	OpMod
	OpLess
	OpEq
	OpNot
	OpJmp
	OpJz
	OpCall
	OpRet
	OpLoad
	OpStore
	OpPrint
	numOps
)

type operand uint8

const (
	none operand = iota
	imm64
	addr
	slot
)

var table = [numOps]struct {
	name string
	arg  operand
	in   int
	out  int
}{
	OpHalt: {name: "halt"}, OpPush: {"push", imm64, 0, 1}, OpPop: {"pop", none, 1, 0}, OpDup: {"dup", none, 1, 2},
	OpSwap: {"swap", none, 2, 2}, OpOver: {"over", none, 2, 3}, OpAdd: {"add", none, 2, 1}, OpSub: {"sub", none, 2, 1},
	OpMul: {"mul", none, 2, 1}, OpDiv: {"div", none, 2, 1}, OpMod: {"mod", none, 2, 1}, OpLess: {"less", none, 2, 1},
	OpEq: {"eq", none, 2, 1}, OpNot: {"not", none, 1, 1}, OpJmp: {"jmp", addr, 0, 0}, OpJz: {"jz", addr, 1, 0},
	OpCall: {"call", addr, 0, 0}, OpRet: {name: "ret"}, OpLoad: {"load", slot, 0, 1}, OpStore: {"store", slot, 1, 0},
	OpPrint: {"print", none, 1, 0},
}

func (op Op) String() string {
	if op < numOps {
		return table[op].name
	}
	return "op(" + strconv.Itoa(int(op)) + ")"
}

var mnemonics = func() map[string]Op {
	m := make(map[string]Op, numOps)
	for i := range table {
		m[table[i].name] = Op(i)
	}
	return m
}()

type Program struct {
	code   []byte
	labels map[string]int
	names  map[int]string
}

type fixup struct {
	at, line int
	label    string
}

type AsmError struct {
	Line int
	Err  error
}

func (e AsmError) Error() string { return fmt.Sprint("line ", e.Line, ": ", e.Err) }
func (e AsmError) Unwrap() error { return e.Err }

var (
	errOperand = errors.New("wrong operand")
	errLabel   = errors.New("undefined label")
)

func Assemble(src string) (*Program, error) {
	p := &Program{labels: map[string]int{}, names: map[int]string{}}
	var fix []fixup
	var errs []error
	bad := func(line int, err error) { errs = append(errs, AsmError{line, err}) }
	sc := bufio.NewScanner(strings.NewReader(src))
	for n := 1; sc.Scan(); n++ {
		text, _, _ := strings.Cut(sc.Text(), ";")
		words := strings.Fields(text)
		for len(words) > 0 && strings.HasSuffix(words[0], ":") {
			name := strings.TrimSuffix(words[0], ":")
			p.labels[name], p.names[len(p.code)] = len(p.code), name
			words = words[1:]
		}
		if len(words) == 0 {
			continue
		}
		op, ok := mnemonics[strings.ToLower(words[0])]
		if !ok {
			bad(n, fmt.Errorf("unknown instruction %q", words[0]))
			continue
		}
		kind := table[op].arg
		if (kind == none) != (len(words) == 1) || len(words) > 2 {
			bad(n, fmt.Errorf("%v: %w", op, errOperand))
			continue
		}
		p.code = append(p.code, byte(op))
		switch kind {
		case imm64:
			v, err := strconv.ParseInt(words[1], 0, 64)
			if err != nil {
				bad(n, err)
			}
			p.code = binary.AppendVarint(p.code, v)
		case addr:
			fix = append(fix, fixup{len(p.code), n, words[1]})
			p.code = binary.LittleEndian.AppendUint16(p.code, 0)
		case slot:
			v, err := strconv.ParseUint(words[1], 10, 8)
			if err != nil {
				bad(n, fmt.Errorf("%w: %w", errOperand, err))
			}
			p.code = append(p.code, byte(v))
		}
	}
	for _, f := range fix {
		at, ok := p.labels[f.label]
		if !ok {
			bad(f.line, fmt.Errorf("%w %s", errLabel, f.label))
		}
		binary.LittleEndian.PutUint16(p.code[f.at:], uint16(at))
	}
	return p, errors.Join(errs...)
}

type inst struct {
	op   Op
	arg  int64
	next int
}

func (p *Program) decode(pc int) (i inst) {
	i.op, i.next = Op(p.code[pc]), pc+1
	switch table[i.op].arg {
	case imm64:
		v, n := binary.Varint(p.code[i.next:])
		i.arg, i.next = v, i.next+n
	case addr:
		i.arg, i.next = int64(binary.LittleEndian.Uint16(p.code[i.next:])), i.next+2
	case slot:
		i.arg, i.next = int64(p.code[i.next]), i.next+1
	}
	return
}

func (p *Program) All(yield func(int, inst) bool) {
	for pc := 0; pc < len(p.code); {
		i := p.decode(pc)
		if !yield(pc, i) {
			return
		}
		pc = i.next
	}
}

func (p *Program) Disassemble() {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
	defer w.Flush()
	for pc, i := range p.All {
		arg := ""
		switch table[i.op].arg {
		case imm64, slot:
			arg = fmt.Sprint(i.arg)
		case addr:
			arg = p.names[int(i.arg)]
		}
		fmt.Fprintf(w, "%04x\t% x\t%s\t%v\t%s\t\n", pc, p.code[pc:i.next], p.names[pc], i.op, arg)
	}
}

type VM struct {
	p      *Program
	stack  []int64
	calls  []int
	mem    [16]int64
	steps  int
	limit  int
	output []string
}

type Trap struct {
	PC  int
	Op  Op
	Err error
}

func (t *Trap) Error() string { return fmt.Sprintf("trap at %04x (%v): %v", t.PC, t.Op, t.Err) }
func (t *Trap) Unwrap() error { return t.Err }

var ErrSteps = errors.New("too many steps")

func (vm *VM) pop() int64 {
	v := vm.stack[len(vm.stack)-1]
	vm.stack = vm.stack[:len(vm.stack)-1]
	return v
}

func (vm *VM) push(vs ...int64) { vm.stack = append(vm.stack, vs...) }

func truth(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func (vm *VM) Run() (err error) {
	pc := 0
	var cur Op
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(error)
			if !ok {
				panic(r)
			}
			err = &Trap{pc, cur, e}
		}
	}()
	for {
		if vm.steps++; vm.limit > 0 && vm.steps > vm.limit {
			panic(ErrSteps)
		}
		i := vm.p.decode(pc)
		cur = i.op
		next := i.next
		switch i.op {
		case OpHalt:
			return nil
		case OpPush:
			vm.push(i.arg)
		case OpPop:
			vm.pop()
		case OpDup:
			vm.push(vm.stack[len(vm.stack)-1])
		case OpSwap:
			b, a := vm.pop(), vm.pop()
			vm.push(b, a)
		case OpOver:
			vm.push(vm.stack[len(vm.stack)-2])
		case OpAdd, OpSub, OpMul, OpDiv, OpMod, OpLess, OpEq:
			b, a := vm.pop(), vm.pop()
			vm.push(binaryOps[i.op](a, b))
		case OpNot:
			vm.push(truth(vm.pop() == 0))
		case OpJz:
			if vm.pop() != 0 {
				break
			}
			fallthrough
		case OpJmp:
			next = int(i.arg)
		case OpCall:
			vm.calls = append(vm.calls, next)
			next = int(i.arg)
		case OpRet:
			next = vm.calls[len(vm.calls)-1]
			vm.calls = vm.calls[:len(vm.calls)-1]
		case OpLoad:
			vm.push(vm.mem[i.arg])
		case OpStore:
			vm.mem[i.arg] = vm.pop()
		case OpPrint:
			vm.output = append(vm.output, strconv.FormatInt(vm.pop(), 10))
		}
		pc = next
	}
}

var binaryOps = map[Op]func(a, b int64) int64{
	OpAdd: func(a, b int64) int64 { return a + b }, OpSub: func(a, b int64) int64 { return a - b },
	OpMul: func(a, b int64) int64 { return a * b }, OpDiv: func(a, b int64) int64 { return a / b },
	OpMod: func(a, b int64) int64 { return a % b }, OpLess: func(a, b int64) int64 { return truth(a < b) },
	OpEq: func(a, b int64) int64 { return truth(a == b) },
}

const fact = `
        push 10
        call fact
        print
        halt
fact:   dup             ; n n
        push 2
        less
        jz   rec
        pop
        push 1
        ret
rec:    dup
        push 1
        sub
        call fact
        mul
        ret
`

const primes = `
        push 2
        store 0
outer:  load 0
        push 60
        less
        jz   end
        push 2
        store 1
inner:  load 1
        dup
        mul
        load 0
        swap
        less
        not
        jz   prime      ; p*p > n
        load 0
        load 1
        mod
        jz   next
        load 1
        push 1
        add
        store 1
        jmp  inner
prime:  load 0
        print
next:   load 0
        push 1
        add
        store 0
        jmp  outer
end:    halt
`

func main() {
	for _, src := range []string{fact, primes, "push 1\npush 0\ndiv\nhalt", "push 1\nadd", "l: jmp l", "ret", "store 20", "push -3000000000\nprint"} {
		p, err := Assemble(src)
		if err != nil {
			fmt.Println(err)
			continue
		}
		p.Disassemble()
		vm := &VM{p: p, limit: 10000}
		err = vm.Run()
		fmt.Println(strings.Join(vm.output, " "), vm.steps, vm.stack, err, errors.Is(err, ErrSteps))
	}
	_, err := Assemble("push\nadd 1\nfoo\njmp nowhere\nload 300\npush 1x\n")
	var ae AsmError
	fmt.Println(err)
	fmt.Println(errors.Is(err, errLabel), errors.As(err, &ae), ae.Line, errors.Is(err, strconv.ErrRange))
}
