/** Imported before all else: libraries read it once, and check every value twice outside production. */
process.env.NODE_ENV ??= 'production'
