package p

type List[T any] struct{}

type Ints = List[int]
type PtrInts = *List[int]

func (Ints) a()    {} // ERROR "cannot define new methods on instantiated type List[int]"
func (*Ints) b()   {} // ERROR "cannot define new methods on instantiated type List[int]"
func (PtrInts) c() {} // ERROR "cannot define new methods on instantiated type List[int]"

type Of[P any] = List[P]

func (Of[P]) d()  {} // ERROR "cannot define new methods on generic alias type Of[P any]"
func (*Of[P]) e() {} // ERROR "cannot define new methods on generic alias type Of[P any]"

type plain struct{}
type Plain[P any] = plain
type PtrPlain = *Plain[int]

func (PtrPlain) f()  {} // ERROR "cannot define new methods on instantiated type Plain[int]"
func (*PtrPlain) g() {} // ERROR "cannot define new methods on instantiated type Plain[int]"
