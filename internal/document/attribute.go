package document

import "bytes"

// attributes calls yield with the name and the value's place of each attribute of a start tag that lies from start to end in
// the source, "<" and ">" included. The value is as written, its references unread.
func (b *builder) attributes(start, end int, yield func(name []byte, from, to int)) {
	i := start + 1
	for i < end && !space(b.src[i]) && b.src[i] != '/' && b.src[i] != '>' {
		i++
	}
	for i < end {
		for i < end && (space(b.src[i]) || b.src[i] == '/') {
			i++
		}
		if i >= end || b.src[i] == '>' {
			return
		}
		nameStart := i
		for i++; i < end && !space(b.src[i]) && b.src[i] != '=' && b.src[i] != '>' && b.src[i] != '/'; i++ {
		}
		name := b.src[nameStart:i]
		for i < end && space(b.src[i]) {
			i++
		}
		from, to := i, i
		if i < end && b.src[i] == '=' {
			for i++; i < end && space(b.src[i]); i++ {
			}
			from, to, i = b.value(i, end)
		}
		yield(name, from, to)
	}
}

// value returns the place of the attribute value at i and the offset after it.
func (b *builder) value(i, end int) (from, to, next int) {
	if i < end && (b.src[i] == '"' || b.src[i] == '\'') {
		k := bytes.IndexByte(b.src[i+1:end], b.src[i])
		if k < 0 {
			return i + 1, end, end
		}
		return i + 1, i + 1 + k, i + 2 + k
	}
	from = i
	for i < end && !space(b.src[i]) && b.src[i] != '>' {
		i++
	}
	return from, i, i
}

func space(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }
