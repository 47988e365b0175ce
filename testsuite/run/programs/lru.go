// A cache server: LRU with expiry, sharded, with request coalescing and statistics.
package main

import (
	"container/list"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type Clock interface{ Now() time.Time }

type manual struct {
	sync.Mutex
	t time.Time
}

func (m *manual) Now() time.Time {
	m.Lock()
	defer m.Unlock()
	return m.t
}

func (m *manual) Advance(d time.Duration) {
	m.Lock()
	m.t = m.t.Add(d)
	m.Unlock()
}

type entry[K comparable, V any] struct {
	key     K
	val     V
	expires time.Time
}

type LRU[K comparable, V any] struct {
	cap     int
	ttl     time.Duration
	clock   Clock
	ll      *list.List
	items   map[K]*list.Element
	OnEvict func(K, V)
}

func NewLRU[K comparable, V any](capacity int, ttl time.Duration, clock Clock) *LRU[K, V] {
	if capacity <= 0 {
		panic(fmt.Sprintf("capacity %d", capacity))
	}
	return &LRU[K, V]{cap: capacity, ttl: ttl, clock: clock, ll: list.New(), items: make(map[K]*list.Element)}
}

func (c *LRU[K, V]) Put(k K, v V) {
	exp := c.clock.Now().Add(c.ttl)
	if e, ok := c.items[k]; ok {
		c.ll.MoveToFront(e)
		e.Value = &entry[K, V]{k, v, exp}
		return
	}
	c.items[k] = c.ll.PushFront(&entry[K, V]{k, v, exp})
	if c.ll.Len() > c.cap {
		c.remove(c.ll.Back())
	}
}

func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	e, found := c.items[k]
	if !found {
		return
	}
	ent := e.Value.(*entry[K, V])
	if c.clock.Now().After(ent.expires) {
		c.remove(e)
		return
	}
	c.ll.MoveToFront(e)
	return ent.val, true
}

func (c *LRU[K, V]) remove(e *list.Element) {
	ent := c.ll.Remove(e).(*entry[K, V])
	delete(c.items, ent.key)
	if c.OnEvict != nil {
		c.OnEvict(ent.key, ent.val)
	}
}

func (c *LRU[K, V]) Keys() (keys []K) {
	for e := c.ll.Front(); e != nil; e = e.Next() {
		keys = append(keys, e.Value.(*entry[K, V]).key)
	}
	return
}

type call struct {
	done chan struct{}
	val  string
	err  error
}

type stats struct {
	hits, misses, loads, shared atomic.Int64
}

type Server struct {
	shards  []*shard
	load    func(string) (string, error)
	st      stats
	pending sync.Map
}

type shard struct {
	sync.Mutex
	*LRU[string, string]
}

func NewServer(n, capacity int, clock Clock, load func(string) (string, error)) *Server {
	s := &Server{load: load}
	for range n {
		s.shards = append(s.shards, &shard{LRU: NewLRU[string, string](capacity, time.Minute, clock)})
	}
	return s
}

func (s *Server) shard(key string) *shard {
	h := fnv.New32a()
	h.Write([]byte(key))
	return s.shards[h.Sum32()%uint32(len(s.shards))]
}

func (s *Server) Get(key string) (string, error) {
	sh := s.shard(key)
	sh.Lock()
	v, ok := sh.Get(key)
	sh.Unlock()
	if ok {
		s.st.hits.Add(1)
		return v, nil
	}
	s.st.misses.Add(1)
	c := &call{done: make(chan struct{})}
	if other, loaded := s.pending.LoadOrStore(key, c); loaded {
		s.st.shared.Add(1)
		o := other.(*call)
		<-o.done
		return o.val, o.err
	}
	defer func() {
		s.pending.Delete(key)
		close(c.done)
	}()
	s.st.loads.Add(1)
	if c.val, c.err = s.load(key); c.err == nil {
		sh.Lock()
		sh.Put(key, c.val)
		sh.Unlock()
	}
	return c.val, c.err
}

type request struct {
	verb, key, val string
	reply          chan<- string
}

var errVerb = errors.New("bad verb")

func (s *Server) serve(reqs <-chan request, wg *sync.WaitGroup) {
	defer wg.Done()
	for r := range reqs {
		switch r.verb {
		case "get":
			v, err := s.Get(r.key)
			if err != nil {
				r.reply <- "error: " + err.Error()
				continue
			}
			r.reply <- v
		case "put":
			sh := s.shard(r.key)
			sh.Lock()
			sh.Put(r.key, r.val)
			sh.Unlock()
			r.reply <- "stored"
		default:
			r.reply <- fmt.Errorf("%w %q", errVerb, r.verb).Error()
		}
	}
}

func main() {
	clock := &manual{t: time.Unix(1e9, 0).UTC()}
	c := NewLRU[string, int](3, time.Minute, clock)
	var evicted []string
	c.OnEvict = func(k string, v int) { evicted = append(evicted, fmt.Sprint(k, "=", v)) }
	for i, k := range strings.Fields("a b c a d e a") {
		if _, ok := c.Get(k); !ok {
			c.Put(k, i)
		}
	}
	fmt.Println(c.Keys(), evicted, len(c.items))
	clock.Advance(2 * time.Minute)
	_, ok := c.Get("a")
	fmt.Println(ok, c.Keys(), clock.Now())
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		NewLRU[int, int](0, 0, nil)
	}()

	gate := make(chan struct{})
	s := NewServer(4, 8, clock, func(k string) (string, error) {
		if k == "slow" {
			<-gate
		}
		if k == "missing" {
			return "", os.ErrNotExist
		}
		return strings.ToUpper(k), nil
	})
	reqs := make(chan request)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go s.serve(reqs, &wg)
	}
	ask := func(verb, key, val string) string {
		reply := make(chan string, 1)
		reqs <- request{verb, key, val, reply}
		return <-reply
	}
	fmt.Println(ask("get", "x", ""), ask("get", "x", ""), ask("put", "x", "new"), ask("get", "x", ""))
	fmt.Println(ask("get", "missing", ""), ask("drop", "x", ""))
	var clients sync.WaitGroup
	results := make([]string, 3)
	for i := range results {
		clients.Go(func() { results[i] = ask("get", "slow", "") })
	}
	for s.st.misses.Load() < 5 {
		time.Sleep(time.Millisecond)
	}
	close(gate)
	clients.Wait()
	fmt.Println(results, s.st.hits.Load(), s.st.misses.Load(), s.st.loads.Load()+s.st.shared.Load())
	for i := range 100 {
		clients.Go(func() { ask("get", fmt.Sprintf("key%d", i%20), "") })
	}
	clients.Wait()
	close(reqs)
	wg.Wait()
	total := 0
	var sizes []int
	for _, sh := range s.shards {
		total += sh.ll.Len()
		sizes = append(sizes, sh.ll.Len())
	}
	fmt.Println(total <= 32, slices.Max(sizes) <= 8, s.st.hits.Load()+s.st.misses.Load())
}
