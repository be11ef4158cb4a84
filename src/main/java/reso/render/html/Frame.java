package reso.render.html;

/**
 * What is around the words of every page: the head, and the way past everything to the text.
 *
 * @param words of the page itself, whose language the page is in
 * @param direction {@code ltr} or {@code rtl}
 * @param title of the window
 */
record Frame(PageWords words, String direction, String title, Style style) {

    /**
     * @param head what else the head holds
     * @param body from the navigation to the footer
     */
    String around(Markup head, String body) {
        Markup start = new Markup().open("html", "dir", direction, "lang", words.language()).line().open("head").line()
                .open("meta", "charset", "utf-8").line()
                .open("meta", "content", "width=device-width, initial-scale=1", "name", "viewport").line()
                .open("meta", "content", "light dark", "name", "color-scheme").line()
                .open("meta", "content", style.policy(), "http-equiv", "Content-Security-Policy").line()
                .open("meta", "content", "no-referrer", "name", "referrer").line()
                .open("title").text(title).close("title").line().add(head);
        Markup skip = new Markup().open("a", "class", "skip", "href", "#" + Identifiers.TEXT).text(words.say("skip")).close("a").line();
        return "<!doctype html>\n" + start + "<style>" + style.rules() + "</style>\n</head>\n<body>\n" + skip + body + "</body>\n</html>\n";
    }
}
