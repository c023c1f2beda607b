<#assign inline = content.body?interpret>
<@inline />
