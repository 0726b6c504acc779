package checker

import (
	"context"
	"runtime"
)

// Run checks articles in parallel and hands each result to emit, in the order of the articles. load is called once for
// each index from 0 to n-1, in any order and from several goroutines; what it returns is held only until its result is handed over.
// Run ends early, with the context's error, when the context is done, and with emit's error when that fails.
func (c *Checker) Run(ctx context.Context, n int, load func(i int) (Article, []Diagnostic), emit func(i int, r Result) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	workers := min(runtime.GOMAXPROCS(0), max(n, 1))
	// Each article has a slot for its result; the slots of the articles under way bound the memory.
	slots := make(chan chan Result, 4*workers)
	type job struct {
		i    int
		slot chan Result
	}
	jobs := make(chan job)
	go func() {
		defer close(slots)
		defer close(jobs)
		for i := range n {
			slot := make(chan Result, 1)
			select {
			case slots <- slot:
			case <-ctx.Done():
				return
			}
			select {
			case jobs <- job{i, slot}:
			case <-ctx.Done():
				close(slot)
				return
			}
		}
	}()
	for range workers {
		go func() {
			for j := range jobs {
				article, problems := load(j.i)
				r := Result{Path: article.Path}
				if article.Bytes != nil {
					r = c.Check(article)
				}
				r.Diagnostics = append(problems, r.Diagnostics...)
				j.slot <- r
			}
		}()
	}
	i := 0
	for slot := range slots {
		select {
		case r, ok := <-slot:
			if !ok {
				return ctx.Err()
			}
			if err := emit(i, r); err != nil {
				return err
			}
			i++
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return ctx.Err()
}
