<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Bench</title><link>https://bench.example/</link><description>A made-up site.</description>
<#list published_posts as entry>
<#if entry?index == 20><#break></#if>
<item><title>${entry.title}</title><link>${config.site_host}/${entry.uri}</link><pubDate>${entry.date?string("yyyy-MM-dd")}</pubDate></item>
</#list>
</channel></rss>
