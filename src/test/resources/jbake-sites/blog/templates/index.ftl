<#include "header.ftl">
<#import "parts/dates.ftl" as d>
<#list posts as post>
  <#if (post.status == "published")>
  <h2><a href="${post.uri}">${d.short(post.title?html)}</a></h2>
  <@d.when post/>
  ${post.body?length?c}
  </#if>
</#list>
<h1>Page ${currentPageNumber} of ${numberOfPages}</h1>
<#list published_posts as post><p>${post?index} ${post.title} <#if post.tags??>${post.tags?join("/", "none")}</#if></p></#list>
<#if previousFileName??><a href="${content.rootpath}${previousFileName}">newer</a></#if>
<#if nextFileName??><a href="${content.rootpath}${nextFileName}">older</a></#if>
<#list published_posts[0..*2] as post>${post.title};</#list>
<#include "footer.ftl">
