#!/usr/bin/python3
"""Works Bayboard as a screen reader does: through AT-SPI and nothing else.

One step a run; ends with 0 when it was done and heard, else says what was missing:
  screen_reader.py book CELL NAME           a new booking on the free cell that begins so
  screen_reader.py extend NAME              by its action
  screen_reader.py move NAME CELL           by its action, then put down on a free cell
  screen_reader.py cancel NAME CELL REASON  by its action and the dialog; CELL is free afterwards
  screen_reader.py undo NAME                by the button of the top bar; NAME is back afterwards
  screen_reader.py refused NAME OTHER       extending is refused because of OTHER; takes a way out
"""

import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 25  # seconds
heard = []  # what was announced
focused = []  # what the focus came to


def listen(event):
    source = event.source
    try:
        if event.type.startswith("object:state-changed:focused") and event.detail1:
            focused.append(source.name)
        elif event.type.startswith("object:state-changed:showing") and event.detail1:
            if source.getRole() == pyatspi.ROLE_NOTIFICATION:
                heard.append(source.name)
    except (GLib.Error, AttributeError, NotImplementedError):
        pass  # it is gone by now


def take_events():
    while GLib.MainContext.default().iteration(False):
        pass


def await_(what, look):
    """The first true answer; each look asks the program, so this does not spin."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        take_events()
        try:
            found = look()
            if found:
                return found
        except (GLib.Error, NotImplementedError, AttributeError):
            pass  # the window is just changing
    sys.exit(f"not found: {what}\nheard: {heard}\nfocused: {focused}")


def descend(node):
    """Everything below, but not the cells of tables."""
    yield node
    if node.getRole() == pyatspi.ROLE_TABLE:
        return
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from descend(child)


def program():
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name == "bayboard":
            return application
    return None


def find(role, name, root=None):
    for node in descend(root or program()):
        if node.getRole() == role and node.name.startswith(name):
            if node.getState().contains(pyatspi.STATE_SHOWING):
                return node
    return None


def cells():
    board = find(pyatspi.ROLE_TABLE, "Day board")
    table = board.queryTable()
    seen = set()
    for row in range(table.nRows):
        for column in range(table.nColumns):
            cell = table.getAccessibleAt(row, column)
            name = cell.name
            if name not in seen:
                seen.add(name)
                yield cell, name


def cell(test):
    for each, name in cells():
        if test(name):
            return each
    return None


def free_cell(begins):
    return await_(f"the free cell “{begins}”",
                  lambda: cell(lambda name: name.startswith(begins) and "free" in name))


def booking(who, also=""):
    return await_(f"the booking of {who} {also}",
                  lambda: cell(lambda name: who in name and also in name))


def act(node, name):
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    if name not in names:
        sys.exit(f"“{node.name}” has no action “{name}” but {names}")
    actions.doAction(names.index(name))


def write(field, text):
    field.queryEditableText().setTextContents(text)


def press(name, root=None):
    def ready():
        button = find(pyatspi.ROLE_PUSH_BUTTON, name, root)
        usable = button and button.getState().contains(pyatspi.STATE_SENSITIVE)
        return button if usable else None
    act(await_(f"the button “{name}”", ready), "Press")


def popup():
    for node in descend(program()):
        if node.name.startswith("New booking:") and node.getState().contains(pyatspi.STATE_SHOWING):
            return node
    return None


def book(where, who):
    act(free_cell(where), "open")
    creation = await_("the creation", popup)
    write(await_("the field for the customer",
                 lambda: find(pyatspi.ROLE_TEXT, "Customer", creation)), who)
    press("Book", creation)
    made = booking(who, "confirmed")
    await_(f"the focus on {who}", lambda: any(who in name for name in focused))
    if not made.getState().contains(pyatspi.STATE_SELECTED):
        sys.exit("what was booked is not chosen")


def extend(who):
    before = booking(who).name
    act(booking(who), "extend")
    await_("a later end", lambda: cell(lambda name: who in name and name != before))
    await_("the result, heard", lambda: any(who in text for text in heard))


def move(who, where):
    act(booking(who), "move")
    target = free_cell(where)
    await_("a place to put it down", lambda: "put down" in [
        target.queryAction().getName(index) for index in range(target.queryAction().nActions)])
    act(target, "put down")
    bay, clock = where.split(", ")
    booking(who, f"{clock} to")
    booking(who, bay)
    await_("the result, heard", lambda: any(who in text and bay in text for text in heard))


def cancel(who, where, reason):
    act(booking(who), "cancel")
    dialog = await_("the question", lambda: find(pyatspi.ROLE_DIALOG, "Cancel booking"))
    write(await_("the field for the reason", lambda: find(pyatspi.ROLE_TEXT, "Reason", dialog)),
          reason)
    press("Cancel booking", dialog)
    free_cell(where)


def undo(who):
    press("Undo “")
    booking(who, "confirmed")
    await_("the undo, heard", lambda: any(text.startswith("Taken back:") for text in heard))


def refused(who, other):
    act(booking(who), "extend")
    await_("why not, heard", lambda: any(other in text for text in heard))
    board = find(pyatspi.ROLE_TABLE, "Day board")
    before = booking(who).name
    act(board, "way out 1")
    await_("another place", lambda: cell(lambda name: who in name and name != before))


def main():
    steps = {"book": book, "extend": extend, "move": move, "cancel": cancel, "undo": undo,
             "refused": refused}
    # Cells are told by what they say now, never by what they said before.
    Atspi.Accessible.set_cache_mask(await_("the program", program), Atspi.Cache.NONE)
    pyatspi.Registry.registerEventListener(
        listen, "object:state-changed:focused", "object:state-changed:showing")
    take_events()
    steps[sys.argv[1]](*sys.argv[2:])
    print(f"heard: {heard}\nfocused: {focused}")


main()
