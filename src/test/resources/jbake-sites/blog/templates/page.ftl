<#include "header.ftl">
<h1>${content.title!"untitled"}</h1>
${content.body}
<#list all_content?sort_by("date")?reverse as c>${c.title!"-"} ${c.type} ${c.date?string("yyyy-MM-dd")}; </#list>
<#include "footer.ftl">
