<#include "header.ftl">
<h1>${tag}</h1> ${content.rootpath} ${content.type}
<#list tag_posts as post>${post.title} </#list>
<#list tagged_documents as doc>${doc.type}/${doc.title!"?"} </#list>
<#include "footer.ftl">
