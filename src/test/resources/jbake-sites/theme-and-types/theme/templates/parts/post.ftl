<#assign post = content />
${post.title} ${post.date?string("yyyy-MM-dd HH:mm Z")} ${(post.tags?join(","))!}
${(post.summary?has_content)?then(post.summary!, "no summary")} ${post.body}
