<#include "header.ftl"><h1>${content.title}</h1>${content.body}
<#list notes as n>${n.title} </#list>|<#list published_notes as n>${n.title} </#list>|<#list pages as p>${p.title!} </#list>|${indexs?size} ${archives?size} ${feeds?size} ${masterindexs?size} ${datas?size}
<#include "footer.ftl">
