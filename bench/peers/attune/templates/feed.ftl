<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Bench</title><link>https://bench.example/</link><description>A made-up site.</description>
<#list attune[0].feed_entries as entry>
<#if entry?index == 20><#break></#if>
<item><title>${entry.title}</title><link>${entry.url}</link><pubDate>${entry.published}</pubDate></item>
</#list>
</channel></rss>
