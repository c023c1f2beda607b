${tag} ${content.rootpath} <#list tagged_documents as d>${d.uri} </#list><#list tag_posts as p>${p.uri}</#list>
