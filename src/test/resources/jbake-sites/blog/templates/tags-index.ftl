<#include "header.ftl">
<#list tags?sort_by("name") as tag><h2>${tag.name}</h2><#list tag.tagged_documents as d>${d.title!} </#list></#list>
<#include "footer.ftl">
