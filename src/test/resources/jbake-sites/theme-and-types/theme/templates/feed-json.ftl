{"home": "${config.site_host}/${config.feed_file}", "items": [
<#list published_posts as post>
{"url": "${config.site_host}/${post.uri}", "day": "${post.date?string('yyyy-MM-dd')}", "tags": [<#list post.tags![] as tag>"${tag}"<#sep>, </#sep></#list>], "by": "${post.author!config.site_author}"}<#sep>, </#sep>
</#list>
]}
