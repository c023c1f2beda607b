<#import "_main.ftl" as m />
<#assign more = {"pages" : "${numberOfPages}"} />
<@m.page more = more>
<#list published_posts as post>${m.summary(post.body)} ${post.body?keep_before("<br")?word_list?join(" ")}</#list>
${previousFileName!'#'} ${currentPageNumber} of ${numberOfPages} ${nextFileName!'#'}
<#assign projects = data.get('projects.yml').data>
<#list projects as project>${project.name}: ${project.text} <#sep>| </#list>
<#list published_content?filter(x -> x.type == "talk")?sort_by("date")?reverse[0..*3] as talk>
url('${talk.preview!"none"}') ${talk.title}
</#list>
</@m.page>
