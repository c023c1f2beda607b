<footer>&copy; ${published_posts?size} ${config.twice?is_sequence?c} ${config.site_escaped} ${config.site_base} ${config.render_tags} ${config.index_paginate?c}</footer>
</body></html>
