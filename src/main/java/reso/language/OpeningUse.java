package reso.language;

/**
 * How often an opening stands in each part.
 *
 * @param preambularSet in how many preambular paragraphs exactly these words are set in italics
 * @param preambular how many preambular paragraphs begin with them; -1 where they open none
 */
record OpeningUse(int preambularSet, int preambular, int operativeSet, int operative) {

    /** @param cells a line of the word list: the words and the four counts, {@code -} for a part that they never open */
    static OpeningUse of(String[] cells) {
        return new OpeningUse(count(cells[1]), count(cells[2]), count(cells[3]), count(cells[4]));
    }

    private static int count(String cell) {
        return cell.equals("-") ? -1 : Integer.parseInt(cell);
    }

    boolean opens(Part part) {
        return begins(part) >= 0;
    }

    /** The share of paragraphs of {@code part}, or of any, in which the phrase is set in italics; NaN where none was counted. */
    double habit(Part part) {
        if (part == null) {
            return share(Math.max(0, preambularSet) + Math.max(0, operativeSet), Math.max(0, preambular) + Math.max(0, operative));
        }
        return part == Part.PREAMBULAR ? share(preambularSet, preambular) : share(operativeSet, operative);
    }

    int begins(Part part) {
        return part == Part.PREAMBULAR ? preambular : operative;
    }

    private static double share(int set, int begins) {
        return begins <= 0 ? Double.NaN : (double) set / begins;
    }
}
