"""How Weerklank reaches people. All I/O lives here; what is said and when lives in `dialogs`."""
