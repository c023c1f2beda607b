${content.title}|${content.body}|${content.uri}|${content.noExtensionUri!"-"}
