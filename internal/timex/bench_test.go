package timex_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"factcheck/internal/date"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// BenchmarkRead measures the reader alone, on real articles already split into words; the megabytes are those of the text.
func BenchmarkRead(b *testing.B) {
	for _, l := range languages() {
		b.Run(l.code, func(b *testing.B) {
			articles, size := l.articles(b, "../../../shared/articles/news."+l.code+".jsonl")
			published, _ := date.Parse("2018-06-13")
			var buf []timex.Expression
			b.SetBytes(int64(size))
			for b.Loop() {
				for _, s := range articles {
					buf = l.reader.Read(s, published, buf[:0])
				}
			}
		})
	}
}

// articles returns the first hundred articles of a file, split into words, and their length in bytes.
func (l language) articles(b *testing.B, file string) (list []*token.Stream, size int) {
	f, err := os.Open(file)
	if err != nil {
		b.Skip("the articles to measure with are not here")
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for len(list) < 100 && lines.Scan() {
		var article struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &article); err != nil {
			b.Fatal(err)
		}
		list = append(list, l.split(article.Text))
		size += len(article.Text)
	}
	return list, size
}
