package checker

import (
	"context"
	"runtime"
)

// Parallel makes n results on all processors and hands each to emit, in order. check is called once for each index from 0
// to n-1, in any order and from several goroutines. Parallel ends early, with the context's error, when the context is done, and with
// emit's error when that fails.
func Parallel(ctx context.Context, n int, check func(i int) Result, emit func(i int, r Result) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	workers := min(runtime.GOMAXPROCS(0), max(n, 1))
	// Each index has a slot for its result; the slots of those under way bound the memory.
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
				j.slot <- check(j.i)
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
