// A bank: generics, iterators, mutexes, errors, and a ledger that is checked at the end.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"math/rand"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"
)

type Cents int64

func (c Cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s%d.%02d", sign, c/100, c%100)
}

type AccountID string

type Kind uint8

const (
	Deposit Kind = 1 << iota
	Withdrawal
	Transfer
	All = Deposit | Withdrawal | Transfer
)

func (k Kind) String() string {
	var parts []string
	for i, name := range [...]string{"deposit", "withdrawal", "transfer"} {
		if k&(1<<i) != 0 {
			parts = append(parts, name)
		}
	}
	return strings.Join(parts, "|")
}

type Entry struct {
	Seq      int
	Kind     Kind
	From, To AccountID
	Amount   Cents
	When     time.Time
}

type InsufficientFunds struct {
	ID          AccountID
	Have, Need  Cents
}

func (e InsufficientFunds) Error() string {
	return fmt.Sprintf("%s has %v, needs %v", e.ID, e.Have, e.Need)
}

var (
	ErrNoAccount = errors.New("no such account")
	ErrAmount    = errors.New("amount must be positive")
	ErrFrozen    = errors.New("account is frozen")
)

type account struct {
	mu      sync.RWMutex
	id      AccountID
	balance Cents
	frozen  bool
}

type Bank struct {
	mu       sync.RWMutex
	accounts map[AccountID]*account
	ledger   []Entry
	clock    func() time.Time
}

func NewBank(clock func() time.Time, ids ...AccountID) *Bank {
	b := &Bank{accounts: make(map[AccountID]*account), clock: clock}
	for _, id := range ids {
		b.accounts[id] = &account{id: id}
	}
	return b
}

func (b *Bank) find(id AccountID) (*account, error) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if a, ok := b.accounts[id]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("%w: %q", ErrNoAccount, id)
}

func (b *Bank) record(e Entry) {
	b.mu.Lock()
	defer b.mu.Unlock()
	e.Seq, e.When = len(b.ledger)+1, b.clock()
	b.ledger = append(b.ledger, e)
}

func (b *Bank) Deposit(id AccountID, amount Cents) error {
	a, err := b.find(id)
	if err != nil {
		return fmt.Errorf("deposit: %w", err)
	}
	if amount <= 0 {
		return fmt.Errorf("deposit of %v: %w", amount, ErrAmount)
	}
	a.mu.Lock()
	a.balance += amount
	a.mu.Unlock()
	b.record(Entry{Kind: Deposit, To: id, Amount: amount})
	return nil
}

func (b *Bank) Transfer(from, to AccountID, amount Cents) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer %s -> %s: %w", from, to, err)
		}
	}()
	if amount <= 0 {
		return ErrAmount
	}
	src, err1 := b.find(from)
	dst, err2 := b.find(to)
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	if src == dst {
		return nil
	}
	first, second := src, dst
	if second.id < first.id {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	switch {
	case src.frozen || dst.frozen:
		return ErrFrozen
	case src.balance < amount:
		return InsufficientFunds{from, src.balance, amount}
	}
	src.balance -= amount
	dst.balance += amount
	b.record(Entry{Kind: Transfer, From: from, To: to, Amount: amount})
	return nil
}

func (b *Bank) Entries(kinds Kind) iter.Seq2[int, Entry] {
	return func(yield func(int, Entry) bool) {
		b.mu.RLock()
		defer b.mu.RUnlock()
		for i, e := range b.ledger {
			if e.Kind&kinds != 0 && !yield(i, e) {
				return
			}
		}
	}
}

func (b *Bank) Balances() iter.Seq2[AccountID, Cents] {
	return func(yield func(AccountID, Cents) bool) {
		ids := Keys(b.accounts)
		slices.Sort(ids)
		for _, id := range ids {
			if !yield(id, b.accounts[id].balance) {
				return
			}
		}
	}
}

func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	return keys
}

func Filter[K, V any](s iter.Seq2[K, V], keep func(K, V) bool) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for k, v := range s {
			if keep(k, v) && !yield(k, v) {
				return
			}
		}
	}
}

func Fold[K, V, A any](s iter.Seq2[K, V], a A, f func(A, K, V) A) A {
	for k, v := range s {
		a = f(a, k, v)
	}
	return a
}

type Number interface{ ~int | ~int64 | ~float64 }

func Sum[K any, N Number](s iter.Seq2[K, N]) N {
	return Fold(s, N(0), func(a N, _ K, n N) N { return a + n })
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func Top[K comparable, N Number](s iter.Seq2[K, N], n int) (top []Pair[K, N]) {
	for k, v := range s {
		top = append(top, Pair[K, N]{k, v})
	}
	sort.SliceStable(top, func(i, j int) bool { return top[i].Second > top[j].Second })
	return top[:min(n, len(top))]
}

func main() {
	tick := time.Date(2024, time.February, 28, 23, 59, 58, 0, time.UTC)
	clock := func() time.Time { tick = tick.Add(time.Second); return tick }
	b := NewBank(clock, "alice", "bob", "carol", "dave")
	for i, id := range []AccountID{"alice", "bob", "carol", "dave"} {
		if err := b.Deposit(id, Cents(10000*(i+1))); err != nil {
			panic(err)
		}
	}
	fmt.Println(b.Transfer("alice", "bob", 2550))
	for _, t := range []struct {
		from, to AccountID
		amount   Cents
	}{{"alice", "bob", 99999}, {"alice", "zoe", 1}, {"yan", "zoe", 1}, {"bob", "alice", -5}, {"bob", "bob", 5}} {
		err := b.Transfer(t.from, t.to, t.amount)
		var poor InsufficientFunds
		fmt.Println(err)
		fmt.Println("  ", errors.Is(err, ErrNoAccount), errors.Is(err, ErrAmount), errors.As(err, &poor), poor.Need-poor.Have)
	}
	b.accounts["dave"].frozen = true
	fmt.Println(b.Transfer("dave", "alice", 1), b.Deposit("nobody", 1), b.Deposit("bob", 0))
	for i, e := range b.Entries(All) {
		fmt.Printf("%d %+v\n", i, e)
	}
	fmt.Println(All, Deposit|Transfer, Kind(0) == 0, Cents(-5), Cents(123456))
	fmt.Printf("%v %+v %T\n", Top(b.Balances(), 2), Top(b.Balances(), 1), Top(b.Balances(), 1))

	before := Sum(b.Balances())
	var wg sync.WaitGroup
	ids := []AccountID{"alice", "bob", "carol"}
	var mu sync.Mutex
	results := map[string]int{}
	for w := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			rng := rand.New(rand.NewSource(int64(w)))
			for range 200 {
				from, to := ids[rng.Intn(3)], ids[rng.Intn(3)]
				err := b.Transfer(from, to, Cents(rng.Intn(5000)-100))
				what := "ok"
				switch {
				case errors.Is(err, ErrAmount):
					what = "amount"
				case errors.As(err, new(InsufficientFunds)):
					what = "ok" // which of these depends on the schedule
				case err != nil:
					what = err.Error()
				}
				mu.Lock()
				results[what]++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	after := Sum(b.Balances())
	fmt.Println(before, after, before == after, results)
	replay := map[AccountID]Cents{}
	for _, e := range b.Entries(All) {
		replay[e.To] += e.Amount
		if e.Kind == Transfer {
			replay[e.From] -= e.Amount
		}
	}
	wrong := Filter(b.Balances(), func(id AccountID, c Cents) bool { return replay[id] != c })
	fmt.Println("wrong balances:", len(Top(wrong, 10)))
	next, stop := iter.Pull2(b.Entries(Transfer))
	defer stop()
	_, e, ok := next()
	fmt.Println(e.From, e.To, e.Amount, e.When.Format(time.RFC3339), ok)
}
