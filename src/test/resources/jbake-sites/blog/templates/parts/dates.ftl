<#macro when document><time datetime="${document.date?string("yyyy-MM-dd'T'HH:mm:ssZ")}">${document.date?string("EEEE, dd MMMM yyyy")}</time></#macro>
<#function short text length=30><#if (text?length > length)><#return text?substring(0, length) + "…"></#if><#return text></#function>
