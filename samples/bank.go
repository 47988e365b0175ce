// A bank: accounts guarded by mutexes, transfers by many goroutines at once, and an audit that
// proves no money was made or lost.
package main

import (
	"errors"
	"fmt"
	"sync"
)

// ErrFunds reports a withdrawal beyond the balance.
var ErrFunds = errors.New("insufficient funds")

// Account is a bank account. Its methods may be called from any goroutine.
type Account struct {
	ID      int
	mu      sync.Mutex
	balance int64
}

// TransferError says which transfer failed and why.
type TransferError struct {
	From, To int
	Amount   int64
	Cause    error
}

func (e *TransferError) Error() string {
	return fmt.Sprintf("transfer of %d from #%d to #%d: %v", e.Amount, e.From, e.To, e.Cause)
}

func (e *TransferError) Unwrap() error { return e.Cause }

// Deposit adds to the balance.
func (a *Account) Deposit(amount int64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += amount
}

// Balance returns the balance.
func (a *Account) Balance() int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}

// Bank holds accounts and counts what happened.
type Bank struct {
	accounts []*Account
	stats    struct {
		sync.RWMutex
		done, refused int
	}
}

// NewBank opens n accounts with the same balance.
func NewBank(n int, balance int64) *Bank {
	b := &Bank{}
	for id := range n {
		b.accounts = append(b.accounts, &Account{ID: id, balance: balance})
	}
	return b
}

// Transfer moves money. It locks the two accounts in the order of their numbers, so that no two
// transfers can wait for each other.
func (b *Bank) Transfer(from, to int, amount int64) error {
	if from == to {
		return nil
	}
	src, dst := b.accounts[from], b.accounts[to]
	first, second := src, dst
	if to < from {
		first, second = dst, src
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()

	if src.balance < amount {
		b.count(false)
		return &TransferError{from, to, amount, ErrFunds}
	}
	src.balance -= amount
	dst.balance += amount
	b.count(true)
	return nil
}

func (b *Bank) count(done bool) {
	b.stats.Lock()
	defer b.stats.Unlock()
	if done {
		b.stats.done++
	} else {
		b.stats.refused++
	}
}

// Total is the money in all accounts.
func (b *Bank) Total() (sum int64) {
	for _, a := range b.accounts {
		sum += a.Balance()
	}
	return sum
}

// random is a small generator, so that every run makes the same transfers.
type random uint64

func (r *random) next(n int) int {
	*r = *r*6364136223846793005 + 1442695040888963407
	return int(uint64(*r)>>33) % n
}

func main() {
	const accounts, clients, transfers = 10, 8, 2000
	bank := NewBank(accounts, 1000)
	before := bank.Total()

	var wg sync.WaitGroup
	for c := range clients {
		wg.Add(1)
		go func() {
			defer wg.Done()
			rnd := random(c + 1)
			for range transfers {
				from, to := rnd.next(accounts), rnd.next(accounts)
				err := bank.Transfer(from, to, int64(rnd.next(500)))
				var te *TransferError
				if err != nil && !errors.As(err, &te) {
					panic(err)
				}
			}
		}()
	}
	wg.Wait()

	fmt.Println("total before:", before)
	fmt.Println("total after: ", bank.Total())
	fmt.Println("transfers made or refused:", bank.stats.done+bank.stats.refused)

	err := bank.Transfer(3, 4, 1_000_000)
	fmt.Println(err)
	fmt.Println("for lack of funds:", errors.Is(err, ErrFunds))
	bank.accounts[3].Deposit(1_000_000)
	fmt.Println("after a deposit:", bank.Transfer(3, 4, 1_000_000))
	fmt.Println("total now:", bank.Total())
}
