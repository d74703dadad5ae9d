// Loaded into the app's process before the app: when `npm start` dies without a word, the channel to it closes, and the
// app must not stay behind on the port.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
