<!DOCTYPE html>
<html lang="en">
<head>
<title><#if (content.title)??><#escape x as x?xml>${content.title}</#escape><#else>${config.site_title}</#if></title>
<link rel="stylesheet" href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>css/base.css">
<meta name="generator" content="JBake ${version}">
<meta name="keywords" content="<#list config.site_keywords as word>${word}<#sep>, </#list>">
</head>
<body>
<#include "parts/menu.ftl">
