package mention

import "strings"

// readDigits reads digits with their separators. step is the worth of the last digit, rest is what follows.
func readDigits(text, decimal, group string) (value, step float64, rest string, ok bool) {
	i := 0
	digits := func() (n int) {
		for i < len(text) && text[i] >= '0' && text[i] <= '9' && n < 15 {
			value = value*10 + float64(text[i]-'0')
			i++
			n++
		}
		return n
	}
	first := digits()
	if first == 0 {
		return 0, 0, text, false
	}
	step = 1
	if first <= 3 && hasGroup(text[i:], group) {
		for hasGroup(text[i:], group) && value < 1e15 {
			i += len(group)
			digits3(text, &i, &value)
		}
	}
	if first <= 3 && step == 1 && strings.HasPrefix(text[i:], group) { // the other language's habit: « 3.5 »
		decimal = group
	}
	if strings.HasPrefix(text[i:], decimal) && i+1 < len(text) && text[i+1] >= '0' && text[i+1] <= '9' {
		i += len(decimal)
		scale := 1.0
		for i < len(text) && text[i] >= '0' && text[i] <= '9' && scale < 1e9 {
			scale *= 10
			value = value*10 + float64(text[i]-'0')
			i++
		}
		value, step = value/scale, 1/scale
	}
	return value, step, text[i:], true
}

// hasGroup tells of a separator and exactly three digits.
func hasGroup(s, group string) bool {
	s, ok := strings.CutPrefix(s, group)
	if !ok || len(s) < 3 {
		return false
	}
	for k := range 3 {
		if s[k] < '0' || s[k] > '9' {
			return false
		}
	}
	return len(s) == 3 || s[3] < '0' || s[3] > '9'
}

func digits3(text string, i *int, value *float64) {
	for range 3 {
		*value = *value*10 + float64(text[*i]-'0')
		*i++
	}
}
