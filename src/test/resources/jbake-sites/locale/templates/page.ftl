${content.title} ${"ä"?upper_case} ${content.body}
