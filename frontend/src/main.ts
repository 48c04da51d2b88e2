document.title = 'Replik';
