<#ftl output_format="XML">
<#assign m = attune[0]>
<#assign entries = m.feed_entries![]>
<#assign home = m.site.host?has_content?then(m.site.host + "/", "")>
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${m.site.lang!m.lang}">
<title>${m.site.name}</title>
<#if m.site.description?has_content>
<subtitle>${m.site.description}</subtitle>
</#if>
<id>${home?has_content?then(home, "urn:attune:site")}</id>
<#if home?has_content>
<link rel="alternate" type="text/html" href="${home}"/>
<link rel="self" type="application/atom+xml" href="${home}feed.xml"/>
</#if>
<updated>${m.feed_updated!"1970-01-01T00:00:00Z"}</updated>
<author><name>${m.site.publisher?has_content?then(m.site.publisher, m.site.name)}</name></author>
<#list entries as entry>
<entry>
<title>${entry.title}</title>
<id>${home?has_content?then("", "urn:attune:")}${entry.url}</id>
<link rel="alternate" type="text/html" href="${entry.url}"/>
<updated>${entry.updated}</updated>
<#if entry.published?has_content>
<published>${entry.published}</published>
</#if>
<#if entry.description?has_content>
<summary>${entry.description}</summary>
</#if>
</entry>
</#list>
</feed>
