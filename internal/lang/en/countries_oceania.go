package en

import "factcheck/internal/lang"

func oceania() []lang.Country {
	return []lang.Country{
		country("AU", "Australia", "Australian", "Canberra"),
		country("FJ", "Fiji", "Fijian|Fiji", "Suva"),
		country("FM", "Micronesia|Federated States of Micronesia", "Micronesian", "Palikir"),
		country("KI", "Kiribati", "I-Kiribati|Kiribati", "Tarawa|South Tarawa"),
		country("MH", "Marshall Islands", "Marshallese", "Majuro"),
		country("NR", "Nauru", "Nauruan", ""),
		country("NZ", "New Zealand", "New Zealand|Kiwi", "Wellington"),
		country("PG", "Papua New Guinea|PNG", "Papua New Guinean|Papua New Guinea|PNG", "Port Moresby"),
		country("PW", "Palau", "Palauan", ""),
		country("SB", "Solomon Islands", "Solomon Islander|Solomon Islands", "Honiara"),
		country("TO", "Tonga", "Tongan", "Nuku'alofa|Nukualofa"),
		country("TV", "Tuvalu", "Tuvaluan", "Funafuti"),
		country("VU", "Vanuatu", "Ni-Vanuatu|Vanuatu|Vanuatuan", "Port Vila"),
		country("WS", "Samoa", "Samoan", "Apia"),
	}
}
