package fr

import "factcheck/internal/lang"

func oceania() []lang.Country {
	return []lang.Country{
		country("AU", "Australie", "australien", "Canberra"),
		country("FJ", "Fidji|Fiji", "fidjien", "Suva"),
		country("FM", "Micronésie|États fédérés de Micronésie", "micronésien", "Palikir"),
		country("KI", "Kiribati", "kiribatien", "Tarawa-Sud|Tarawa"),
		country("MH", "îles Marshall", "marshallais", "Majuro"),
		country("NR", "Nauru", "nauruan", ""),
		country("NZ", "Nouvelle-Zélande", "néo-zélandais|néozélandais", "Wellington"),
		country("PG", "Papouasie-Nouvelle-Guinée", "papouasien|papouan-néo-guinéen", "Port Moresby|Port-Moresby"),
		country("PW", "Palaos|Palau", "palaosien|palauan", ""),
		country("SB", "îles Salomon", "salomonais|salomonien", "Honiara"),
		country("TO", "Tonga", "tongien|tonguien", "Nukualofa|Nuku'alofa"),
		country("TV", "Tuvalu", "tuvaluan", "Funafuti"),
		country("VU", "Vanuatu", "vanuatais|vanuatuan", "Port-Vila"),
		country("WS", "Samoa", "samoan", "Apia"),
	}
}
