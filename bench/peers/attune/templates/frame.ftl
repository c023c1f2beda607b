<#ftl output_format="HTML">
<#macro page>
<#local m = attune[0]>
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${m.page.title} · ${m.site.name}</title>
<link rel="stylesheet" href="${m.root}css/tokens.css">
<link rel="stylesheet" href="${m.root}css/prose.css">
</head>
<body>
<header><a href="${m.root}index.html">${m.site.name}</a> <a href="${m.root}tags/index.html">Tags</a></header>
<main>
<h1>${m.page.title}</h1>
<#nested>
</main>
<footer>Words that were put together by chance.</footer>
</body>
</html>
</#macro>
