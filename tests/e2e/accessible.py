# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader has it: the accessibility tree, read and operated from outside over AT-SPI."""
import os
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be said first)

State, Role = Atspi.StateType, Atspi.Role
# What may have the focus without a person being able to do anything with it.
NOT_A_CONTROL = {Role.UNKNOWN, Role.INVALID, Role.FILLER, Role.REDUNDANT_OBJECT}


class Node:
    """One object of the tree, as it was when it was looked at."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.name = accessible.get_name() or ""
        self.role = accessible.get_role()
        self.states = accessible.get_state_set()

    @property
    def role_name(self):
        return self.accessible.get_role_name()

    def has(self, state):
        return self.states.contains(state)

    def shown(self):
        return self.has(State.SHOWING) and self.has(State.VISIBLE)

    def text(self):
        text = self.accessible.get_text_iface()
        return Atspi.Text.get_text(text, 0, -1) if text else ""

    def label(self):
        """What a screen reader calls it: its label where there is one. Qt gives a choice its value as a name."""
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets() > 0:
                return relation.get_target(0).get_name() or ""
        return "" if self.role == Role.COMBO_BOX else self.name

    def state_names(self):
        names = ("enabled", "sensitive", "focusable", "focused", "checked", "checkable", "editable", "expanded", "selected")
        return [name for name in names if self.has(getattr(State, name.upper()))]

    def press(self):
        Atspi.Action.do_action(self.accessible.get_action_iface(), 0)

    def fill(self, text):
        Atspi.EditableText.set_text_contents(self.accessible.get_editable_text_iface(), text)

    def select(self, index):
        Atspi.Selection.select_child(self.accessible.get_selection_iface(), index)

    def focus(self):
        Atspi.Component.grab_focus(self.accessible.get_component_iface())

    def __str__(self):
        return f"{self.role_name} \"{self.name}\" ({', '.join(self.state_names())})"


class Tree:
    def __init__(self, pid):
        self.pid = pid

    def application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.pid:
                return child
        return None

    def nodes(self, most_cells=60):
        """Everything that is shown, from the window down; of a table only its first cells."""
        root = self.application()
        todo = [(root, 0)] if root else []
        while todo:
            accessible, depth = todo.pop()
            try:
                accessible.clear_cache()
                node = Node(accessible)
                if depth > 1 and not node.shown():
                    continue
                yield node, depth
                count = accessible.get_child_count()
                if node.role in (Role.TABLE, Role.LIST, Role.TREE_TABLE):
                    count = min(count, most_cells)
                children = [accessible.get_child_at_index(index) for index in range(count)]
            except GLib.Error:
                continue  # it went while it was looked at
            todo += [(child, depth + 1) for child in reversed(children) if child is not None]

    def find(self, role, *names, enabled=True):
        """The first that is shown, of this role, whose name begins with one of the names."""
        for node, _ in self.nodes():
            if node.role == role and (not enabled or node.has(State.SENSITIVE)):
                name = node.name.replace("&", "")
                if any(name.startswith(wanted) for wanted in names):
                    return node
        return None

    def field(self, *labels):
        """A field to type into whose label begins with one of the words."""
        for node, _ in self.nodes():
            if node.has(State.EDITABLE) and any(node.label().replace("&", "").startswith(wanted) for wanted in labels):
                return node
        return None

    def says(self, words):
        """Whether any name or text in the window has the words in it."""
        return any(words in node.name or (node.role == Role.LABEL and words in node.text()) for node, _ in self.nodes())

    def wait(self, look, what, patience=20):
        end = time.monotonic() + patience
        while not (found := look()):
            if time.monotonic() > end:
                raise LookupError(f"waited {patience} s in vain for {what}")
            time.sleep(0.1)
        return found

    def audit(self):
        """How many can have the focus, and what is wrong with them."""
        focusable, faults = 0, []
        for node, _ in self.nodes():
            if node.role in (Role.TABLE_CELL, Role.LIST_ITEM) and not node.name:
                faults.append(f"a cell without words: {node}")
            if not node.has(State.FOCUSABLE) or node.role in (Role.FRAME, Role.WINDOW, Role.APPLICATION, Role.TABLE_CELL, Role.LIST_ITEM):
                continue
            focusable += 1
            if not node.label().strip():
                faults.append(f"no name: {node}, {self.path(node)}")
            if node.role in NOT_A_CONTROL:
                faults.append(f"no role: {node}, {self.path(node)}")
            if node.has(State.ENABLED) != node.has(State.SENSITIVE):
                faults.append(f"states that contradict: {node}")
        return focusable, faults

    @staticmethod
    def path(node):
        names = []
        parent = node.accessible.get_parent()
        while parent is not None and len(names) < 4:
            names.append(f"{parent.get_role_name()} \"{parent.get_name() or ''}\"")
            parent = parent.get_parent()
        return " in ".join(names)

    def dump(self):
        for node, depth in self.nodes():
            text = node.text() if node.role != Role.LABEL or node.text() != node.name else ""
            label = f" label={node.label()!r}" if node.label() not in ("", node.name) else ""
            print("  " * depth + str(node) + label + (f" text={text!r}" if text else ""))
