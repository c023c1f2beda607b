<title><#if (content.title)??><#escape x as x?xml>${content.title}</#escape><#else>${config.site_title}</#if></title>
<#list (more!{})?keys as key><meta name="${key?html}" content="${more[key]?html}"></#list>
<#assign root = (content.rootpath)!"" />
<#list config.site_menus_main as item>
<a href="${(config['site_menus_main_' + item + '_url'] != "/")?then(root, '') + config['site_menus_main_' + item + '_url']}">${config['site_menus_main_' + item + '_label']}</a>
</#list>
<#if config.site_none?has_content>never<#else>${config.site_logo} <#list config.site_keywords as word>[${word}]</#list></#if>
<#list posts as near><#if (near?counter > config.sidebar_posts?number)><#break/></#if>${root}${near.noExtensionUri!near.uri} </#list>
<#list alltags as tag>${tag} ${db.getPublishedPostsByTag(tag).size()} </#list>
